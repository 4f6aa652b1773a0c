"""Journey 4, What do you keep? And the policy that the law asks for (E3 §30, E7.3)."""

import sqlite3


def test_what_is_shown_is_what_the_database_has(reporter, demo):
    page = reporter.visit("/what-we-keep")
    assert page.locator("table tbody tr").count() > 0
    words = page.locator("main").inner_text()
    promised = {"ko": ["와이파이", "Tor", "IP"], "en": ["Wi-Fi", "Tor", "IP"]}
    for word in promised[reporter.language]:
        assert word in words, word

    database = sqlite3.connect(f"file:{next(demo.home.glob('*.sqlite'))}?mode=ro", uri=True)
    kept = database.execute(
        "SELECT t.name, count(*) FROM sqlite_master AS t, pragma_table_info(t.name)"
        " WHERE t.type = 'table' AND t.name NOT LIKE 'grdb%' GROUP BY 1 ORDER BY 1"
    ).fetchall()
    database.close()
    tables = page.locator("section.columns")
    assert tables.count() == len(kept) > 10
    shown = page.locator("section.columns dt").count()
    assert shown == sum(columns for _, columns in kept)


def test_the_policy_has_its_items(reporter):
    """The eleven of the law, and more, each under its number."""
    page = reporter.visit("/privacy")
    headings = page.locator("main h2").all_inner_texts()
    numbers = [int(heading.split(".")[0]) for heading in headings]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= 11
    items = {
        "ko": ["30조", "주민등록번호", "수사기관", "백업", "가명", "쿠키"],
        "en": ["article 30", "police", "backup", "pseudonym", "cookie"],
    }
    words = page.locator("main").inner_text().lower()
    for item in items[reporter.language]:
        assert item in words, item


def test_the_other_language_is_one_link_away(someone):
    for path in ("/", "/report", "/receipt", "/what-we-keep", "/privacy"):
        page = someone.visit(path)
        link = page.locator("a.tongue")
        assert link.get_attribute("lang") == "en"
        assert link.get_attribute("href").rstrip("/") == ("/en" + path).rstrip("/")
