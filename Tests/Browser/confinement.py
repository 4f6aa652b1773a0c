"""What a systemd unit forbids its service, as far as one process can forbid it itself.

Without a systemd that runs, the unit's own directives about calls and rights are read and applied
here: SystemCallFilter, MemoryDenyWriteExecute, RestrictNamespaces for what it cannot see into,
NoNewPrivileges, an empty CapabilityBoundingSet, and another user.
"""

from __future__ import annotations

import ctypes
import os
import pathlib
import re
import struct
import subprocess
from collections.abc import Callable

ALLOW, KILL, REFUSE, MISSING = 0x7FFF0000, 0x80000000, 0x00050001, 0x00050026
X86_64 = 0xC000003E
LOAD, AND, EQUAL, ANY_OF, RETURN = 0x20, 0x54, 0x15, 0x45, 0x06
WRITE_AND_EXECUTE, EXECUTE = 6, 4
HEADER = pathlib.Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h")


def directive(unit: str, name: str) -> list[str]:
    return re.findall(rf"^{name}=(.*)$", unit, re.MULTILINE)


def members(name: str) -> set[str]:
    """The calls of a group, and of the groups in it."""
    if not name.startswith("@"):
        return {name}
    said = subprocess.run(
        ["systemd-analyze", "syscall-filter", name], check=True, capture_output=True, text=True
    ).stdout
    lines = (line.strip() for line in said.splitlines()[1:])
    return set().union(*(members(line) for line in lines if line and not line.startswith("#")))


def allowed(unit: str) -> set[str]:
    """The calls that are left after all lines of the filter."""
    calls = members("@default")
    for line in directive(unit, "SystemCallFilter"):
        named = set().union(*(members(name) for name in line.lstrip("~").split()))
        calls = calls - named if line.startswith("~") else calls | named
    return calls


def step(code: int, operand: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("HBBI", code, yes, no, operand)


def program(unit: str) -> bytes:
    """The filter as the kernel takes it (seccomp, classic BPF)."""
    numbers = {
        name: int(number)
        for name, number in re.findall(r"#define __NR_(\w+) (\d+)", HEADER.read_text())
    }
    code = step(LOAD, 4) + step(EQUAL, X86_64, 1, 0) + step(RETURN, KILL) + step(LOAD, 0)
    if directive(unit, "MemoryDenyWriteExecute") == ["yes"]:
        # Written and run at once, and made to run afterwards.
        code += step(EQUAL, numbers["mmap"], 0, 5) + step(LOAD, 32)
        code += step(AND, WRITE_AND_EXECUTE) + step(EQUAL, WRITE_AND_EXECUTE, 0, 1)
        code += step(RETURN, REFUSE) + step(LOAD, 0)
        for name in ("mprotect", "pkey_mprotect"):
            code += step(EQUAL, numbers[name], 0, 4) + step(LOAD, 32)
            code += step(ANY_OF, EXECUTE, 0, 1) + step(RETURN, REFUSE) + step(LOAD, 0)
    if directive(unit, "RestrictNamespaces"):
        # Its flags lie in memory that a filter cannot read: libraries fall back to clone.
        code += step(EQUAL, numbers["clone3"], 0, 1) + step(RETURN, MISSING)
    for name in sorted(allowed(unit)):
        if name in numbers:
            code += step(EQUAL, numbers[name], 0, 1) + step(RETURN, ALLOW)
    return code + step(RETURN, REFUSE)


def confined(unit: pathlib.Path, user: int) -> Callable[[], None]:
    """What a child does before it becomes the service."""
    code = program(unit.read_text())
    kernel = ctypes.CDLL(None, use_errno=True)

    def confine() -> None:
        for right in range(64):
            kernel.prctl(24, right, 0, 0, 0)
        os.setgroups([])
        os.setresgid(user, user, user)
        os.setresuid(user, user, user)
        assert kernel.prctl(38, 1, 0, 0, 0) == 0
        kept = ctypes.create_string_buffer(code, len(code))
        filter = struct.pack("HxxxxxxQ", len(code) // 8, ctypes.addressof(kept))
        assert kernel.prctl(22, 2, ctypes.create_string_buffer(filter, len(filter)), 0, 0) == 0

    return confine
