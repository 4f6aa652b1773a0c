import Testing
@Test func okRegulations() {}
