"""Everything that a story released, as one system over whole numbers of records."""

import itertools
from datetime import date

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

from question import Question

SMALL = {"small", "fewPeople", "smallBesideEarlier"}
NONE = 1e6
BANDS = ["sameDay", "threeDays", "week", "twoWeeks", "month", "longer"]


def agree(codes):
    """Whether one matter can carry these codes, as everybody knows who reads the tables."""
    outcome, handling = codes.get("outcome"), codes.get("handlingTime")
    if handling is None:
        return True
    if outcome is not None and (outcome == "unknown") != (handling == "unknown"):
        return False
    bands = [codes.get("answerTime"), handling]
    known = all(band in BANDS for band in bands)
    return not known or BANDS.index(bands[0]) <= BANDS.index(bands[1])


def days(period):
    first, last = (date.fromisoformat(period[end]).toordinal() for end in ("first", "last"))
    return set(range(first, last + 1))


def showing(cell):
    """The number of a cell that is shown, or None and why it is not."""
    if "shown" in cell:
        return cell["shown"]["_0"], None
    return None, cell["hidden"]["_0"]


class System:
    def __init__(self, story):
        self.bounded = story["unit"] == "persons"
        self.releases = story["releases"]
        self.days = [days(release["period"]) for release in self.releases]
        self.lists = {}
        for release in self.releases:
            for table in release["tables"]:
                known = self.lists.setdefault(table["dimension"], [])
                known += [code for code in table["categories"] if code not in known]
        self.dimensions = sorted(self.lists)
        self._stretches()
        self.kinds = [
            kind
            for kind in itertools.product(*(self.lists[name] for name in self.dimensions))
            if agree(dict(zip(self.dimensions, kind, strict=True)))
        ]
        self.places = {kind: place for place, kind in enumerate(self.kinds)}
        self.width = len(self.stretches) * len(self.kinds)
        self.rows, self.lows, self.highs = [], [], []
        self.hidden = []
        self.bare = []
        self.truth, self.people = self._truth()
        for index in range(len(self.releases)):
            self._read(index)
        self.matrix = csr_matrix(np.array(self.rows)) if self.rows else None
        self.found = [self.truth]

    def _stretches(self):
        """Days are alike if they lie in the same periods."""
        alike = {}
        for day in set().union(*self.days) if self.days else ():
            inside = frozenset(i for i, span in enumerate(self.days) if day in span)
            alike.setdefault(inside, set()).add(day)
        self.stretches = sorted(alike, key=sorted)

    def cell(self, stretches, wanted):
        """The sum over some stretches of days and the codes that a dimension may have."""
        row = np.zeros(self.width)
        for place, kind in enumerate(self.kinds):
            named = zip(self.dimensions, kind, strict=True)
            if all(code in wanted.get(name, (code,)) for name, code in named):
                for stretch in stretches:
                    row[stretch * len(self.kinds) + place] = 1
        return row

    def inside(self, index):
        return [i for i, names in enumerate(self.stretches) if index in names]

    def outermost(self, index, has):
        """The releases within one that tell of the same, none within another."""
        within = [
            other
            for other in range(len(self.releases))
            if other != index and self.days[other] <= self.days[index] and has(other)
        ]
        return [i for i in within if not any(self.days[i] < self.days[j] for j in within)]

    def _equal(self, row, number):
        self._between(row, number, number)

    def _between(self, row, low, high):
        self.rows.append(row)
        self.lows.append(low)
        self.highs.append(high)

    def _read(self, index):
        release = self.releases[index]
        whole = self.cell(self.inside(index), {})
        self._equal(whole, release["total"])
        self._enough(index, f"release {index}, the total", whole)
        for table in release["tables"]:
            for code, cell in table["cells"].items():
                wanted = {table["dimension"]: {code}}
                name = f"release {index}, {table['dimension']} {code}"
                self._cell(index, name, wanted, cell, self._table_known(index, wanted))
        for cross in release["crosses"]:
            self._cross(index, cross)

    def _cross(self, index, cross):
        names = cross["crossed"]["rows"], cross["crossed"]["columns"]
        for i, row in enumerate(cross["rows"]):
            for j, column in enumerate(cross["columns"]):
                wanted = {
                    names[0]: self._codes(names[0], row, cross["rows"]),
                    names[1]: self._codes(names[1], column, cross["columns"]),
                }
                name = f"release {index}, {names[0]} {row} with {names[1]} {column}"
                cell = cross["cells"][i][j]
                self._cell(index, name, wanted, cell, self._cross_known(index, wanted))

    def _codes(self, dimension, label, labels):
        return {label} if label != "rest" else set(self.lists[dimension]) - set(labels)

    def _cell(self, index, name, wanted, cell, known):
        """One number: shown, or hidden with what its mark says beside what was known before."""
        row = self.cell(self.inside(index), wanted)
        number, reason = showing(cell)
        if reason is None:
            self._equal(row, number)
            self._enough(index, name, row)
            return
        threshold = self.releases[index]["rule"]["threshold"]
        if reason in SMALL:
            self._between(row, known, known + threshold - 1 if self.bounded else NONE)
            needed = range(known + 1, known + threshold)
            self.hidden.append(Question(name, row, needed=needed))
            return
        if reason == "protects":
            self._between(row, known + threshold, NONE)
        self.hidden.append(Question(name, row, count=threshold))

    def _is_small(self, row, threshold):
        """Too few records, or too few people behind them."""
        heads = set().union(*(self.people[place] for place in np.flatnonzero(row)))
        return row @ self.truth < threshold or len(heads) < threshold

    def _enough(self, index, name, row):
        """A number that is shown stands for as many as the most lenient rule inside it asks."""
        within = [i for i, span in enumerate(self.days) if span <= self.days[index]]
        if self._is_small(row, min(self.releases[i]["rule"]["threshold"] for i in within)):
            self.bare.append(f"{name}: shown, and too few stand behind it")

    def _table_known(self, index, wanted):
        ((dimension, codes),) = wanted.items()
        (code,) = codes

        def table(other):
            return next(
                (t for t in self.releases[other]["tables"] if t["dimension"] == dimension), None
            )

        known = 0
        for other in self.outermost(index, lambda one: table(one) is not None):
            number, reason = showing(table(other)["cells"].get(code, {"shown": {"_0": 0}}))
            known += self._table_known(other, wanted) if reason else number
        return known

    def _cross_known(self, index, wanted):
        def cross(other):
            for one in self.releases[other]["crosses"]:
                if {one["crossed"]["rows"], one["crossed"]["columns"]} == set(wanted):
                    return one
            return None

        known = 0
        for other in self.outermost(index, lambda one: cross(one) is not None):
            one = cross(other)
            names = one["crossed"]["rows"], one["crossed"]["columns"]
            for i, row in enumerate(one["rows"]):
                for j, column in enumerate(one["columns"]):
                    number, _ = showing(one["cells"][i][j])
                    codes = (
                        self._codes(names[0], row, one["rows"]),
                        self._codes(names[1], column, one["columns"]),
                    )
                    if codes[0] <= wanted[names[0]] and codes[1] <= wanted[names[1]]:
                        known += number or 0
        return known

    def _truth(self):
        truth = np.zeros(self.width)
        people = [set() for _ in range(self.width)]
        for index, release in enumerate(self.releases):
            own = [i for i in self.inside(index) if self._is_own(i, index)]
            for record in release["rows"]:
                kind = tuple(record["codes"][name] for name in self.dimensions)
                place = own[0] * len(self.kinds) + self.places[kind]
                truth[place] += 1
                people[place].add(record["head"])
        return truth, people

    def _is_own(self, stretch, index):
        return not any(
            self.days[other] < self.days[index]
            for other in self.stretches[stretch]
            if other != index
        )

    def contradictions(self):
        """What was released must be true of the records behind it, and of enough of them."""
        if self.matrix is None:
            return []
        if self.bare:
            return self.bare
        numbers = self.matrix @ self.truth
        wrong = (numbers < np.array(self.lows)) | (numbers > np.array(self.highs))
        return [f"constraint {place} is not true of the records" for place in np.flatnonzero(wrong)]

    def questions(self):
        yield from self.hidden
        yield from self._differences()

    def _differences(self):
        """Small numbers that no table has: a period without some of those inside it."""
        for index, release in enumerate(self.releases):
            for table in release["tables"]:
                name = table["dimension"]
                parts = self.outermost(index, lambda i, name=name: self._has(i, name))
                for size in range(1, len(parts) + 1):
                    for chosen in itertools.combinations(parts, size):
                        wanted = [{name: {code}} for code in self.lists[name]]
                        yield from self._difference(index, chosen, wanted, size == len(parts))
            for cross in release["crosses"]:
                names = [cross["crossed"]["rows"], cross["crossed"]["columns"]]
                parts = self.outermost(index, lambda i, names=names: self._crosses(i, names))
                labels = itertools.product(cross["rows"], cross["columns"])
                wanted = [
                    {name: {code} for name, code in zip(names, pair, strict=True)}
                    for pair in labels
                    if "rest" not in pair
                ]
                yield from self._difference(index, parts, wanted, True) if parts else ()

    def _has(self, index, dimension):
        return any(t["dimension"] == dimension for t in self.releases[index]["tables"])

    def _crosses(self, index, names):
        crosses = (one["crossed"] for one in self.releases[index]["crosses"])
        return any({one["rows"], one["columns"]} == set(names) for one in crosses)

    def _difference(self, index, chosen, cells, is_whole):
        """What is left when all inner periods are taken away is as good as a table of its own days.

        When only some are, it must at least not be known better than a small number is.
        """
        threshold = self.releases[index]["rule"]["threshold"]
        left = [
            s for s in self.inside(index) if not any(other in self.stretches[s] for other in chosen)
        ]
        for wanted in cells if left else ():
            row = self.cell(left, wanted)
            if self._is_small(row, threshold):
                codes = " ".join(sorted(set().union(*wanted.values())))
                name = f"release {index} without {', '.join(map(str, chosen))}, {codes}"
                if is_whole:
                    yield Question(name, row, needed=range(1, threshold))
                else:
                    yield Question(name, row, count=threshold - 1)

    def solve(self, objective, fixed=None):
        """Records that agree with everything and make a sum as small as can be, or nothing."""
        constraints = [LinearConstraint(self.matrix, self.lows, self.highs)]
        if fixed is not None:
            row, number = fixed
            constraints.append(LinearConstraint(csr_matrix(row), number, number))
        result = milp(
            objective,
            integrality=np.ones(self.width),
            bounds=Bounds(0, NONE),
            constraints=constraints,
        )
        if result.x is None:
            return None
        solution = np.round(result.x)
        self.found.append(solution)
        return solution
