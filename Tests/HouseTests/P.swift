import Testing
@Test func okHouse() {}
