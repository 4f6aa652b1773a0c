import Testing
@Test func okCasework() {}
