import Testing
@Test func okStorage() {}
