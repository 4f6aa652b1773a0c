"""Counts periods as the Civil Act does, from the statute alone: no line is shared with Gyeot."""

from __future__ import annotations

import calendar
import datetime
import pathlib
import re

import holidays

ROOT = pathlib.Path(__file__).resolve().parents[2]
ONE = datetime.timedelta(days=1)


def days_of_the_table() -> dict[datetime.date, str]:
    """The table of the house, each day with its kind."""
    text = (ROOT / "regulations/holidays.yaml").read_text(encoding="utf-8")
    found = re.findall(r"^  - \{ day: (\d{4}-\d\d-\d\d), .*kind: (\w+)", text, re.MULTILINE)
    return {datetime.date.fromisoformat(day): kind for day, kind in found}


def days_of_the_package(years: range) -> dict[datetime.date, str]:
    return dict(holidays.country_holidays("KR", years=years).items())


class Judge:
    """Ends periods day by day, the slow way."""

    def __init__(self, free: set[datetime.date]):
        self.free = free

    def is_off(self, day: datetime.date) -> bool:
        return day.weekday() >= 5 or day in self.free

    def due(self, question: dict) -> tuple[datetime.date, datetime.date]:
        """The nominal and the effective end."""
        end = datetime.date.fromisoformat(question["from"])
        paused = self.paused_days(question.get("pauses", []))
        for written in [question["length"], question.get("extend")]:
            if written:
                end = self.walk(end, self.plain_end(end, written), paused)
        effective = end
        while self.is_off(effective):
            effective += ONE
        return end, effective

    @staticmethod
    def paused_days(pairs: list) -> set[datetime.date]:
        days = set()
        for first, last in pairs:
            day = datetime.date.fromisoformat(first)
            while day <= datetime.date.fromisoformat(last):
                days.add(day)
                day += ONE
        return days

    @staticmethod
    def plain_end(start: datetime.date, written: str) -> datetime.date:
        """민법 §157, §159, §160: the day after the start is the first that counts."""
        count, unit = int(written[:-1]), written[-1]
        if unit in "dw":
            return start + ONE * count * (7 if unit == "w" else 1)
        first = start + ONE
        months = first.month - 1 + count * (12 if unit == "y" else 1)
        year, month = first.year + months // 12, months % 12 + 1
        if first.day > calendar.monthrange(year, month)[1]:
            return datetime.date(year, month, calendar.monthrange(year, month)[1])
        return datetime.date(year, month, first.day) - ONE

    @staticmethod
    def walk(start: datetime.date, end: datetime.date, paused: set) -> datetime.date:
        """Lets the days run out one by one; a paused one does not count."""
        left = (end - start).days
        day = start
        while left:
            day += ONE
            left -= day not in paused
        return day
