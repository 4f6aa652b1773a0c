"""One hidden number, and which values it must be able to have."""

import numpy as np


class Question:
    def __init__(self, name, row, needed=None, count=None):
        self.name = name
        self.row = row
        self.needed = needed
        self.count = count

    def missing(self, system, thorough):
        """Why the number is not protected, or nothing."""
        seen = {int(value) for value in np.array(system.found) @ self.row}
        if self.needed is None:
            return self._too_few(system, seen)
        wanted = self.needed if thorough else (self.needed[0], self.needed[-1])
        for value in wanted:
            if value in seen:
                continue
            if system.solve(np.zeros(system.width), (self.row, value)) is None:
                return f"cannot be {value}"
        return None

    def _too_few(self, system, seen):
        """Between the least and the most; a gap would be looked at value by value."""
        if len(seen) >= self.count:
            return None
        least = round(float(system.solve(self.row) @ self.row))
        most = round(float(system.solve(-self.row) @ self.row))
        seen |= {least, most}
        for value in range(least, min(most, least + 2 * self.count) + 1):
            if len(seen) >= self.count:
                return None
            if (
                value not in seen
                and system.solve(np.zeros(system.width), (self.row, value)) is not None
            ):
                seen.add(value)
        return None if len(seen) >= self.count else f"can only be {sorted(seen)}"
