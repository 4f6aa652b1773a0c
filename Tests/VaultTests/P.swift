import Testing
@Test func okVault() {}
