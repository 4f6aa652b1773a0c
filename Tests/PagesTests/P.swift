import Testing
@Test func okPages() {}
