"""Journey 4, What do you keep? And the policy that the law asks for (E3 §30, E7.3)."""

import sqlite3


def test_the_table_names_what_the_schema_has(reporter, demo):
    page = reporter.visit("/what-we-keep")
    assert page.locator("table tbody tr").count() >= 20
    words = page.locator("main").inner_text()
    promised = {"ko": ["와이파이", "Tor", "IP"], "en": ["Wi-Fi", "Tor", "IP"]}
    for word in promised[reporter.language]:
        assert word in words, word
    path = next(demo.home.glob("*.sqlite"))
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    found = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    names = {name for (name,) in found}
    database.close()
    assert {"access_grant", "entry", "folder"} <= names


def test_the_policy_has_its_items(reporter):
    page = reporter.visit("/privacy")
    items = {
        "ko": ["목적", "보유", "파기", "제3자", "위탁", "권리", "보호책임자", "쿠키"],
        "en": ["purpose", "retention", "destr", "third part", "rights", "cookie"],
    }
    words = page.locator("main").inner_text().lower()
    for item in items[reporter.language]:
        assert item.lower() in words, item


def test_the_other_language_is_one_link_away(someone):
    for path in ("/", "/report", "/receipt", "/what-we-keep", "/privacy"):
        page = someone.visit(path)
        link = page.locator("a.tongue")
        assert link.get_attribute("lang") == "en"
        assert link.get_attribute("href").rstrip("/") == ("/en" + path).rstrip("/")
