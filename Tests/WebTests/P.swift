import Testing
@Test func okWeb() {}
