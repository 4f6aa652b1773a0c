"""A server whose clock stands elsewhere: a few lines of C before the C library's own."""

from __future__ import annotations

import pathlib
import shutil
import subprocess

SOURCE = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static long shift(void) {
    const char *text = getenv("CLOCK_SHIFT");
    return text ? atol(text) : 0;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    int result = real(clock, now);
    if (!result && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
        now->tv_sec += shift();
    }
    return result;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
    struct timespec then;
    (void)zone;
    clock_gettime(CLOCK_REALTIME, &then);
    now->tv_sec = then.tv_sec;
    now->tv_usec = then.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *place) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (place) *place = now.tv_sec;
    return now.tv_sec;
}
"""


def shifted(folder: pathlib.Path, seconds: int) -> dict[str, str]:
    """What a program's environment must hold, so that it lives so many seconds later."""
    library = folder / "clock.so"
    if not library.exists():
        compiler = shutil.which("cc") or shutil.which("clang")
        assert compiler, "a C compiler comes with the Swift toolchain"
        (folder / "clock.c").write_text(SOURCE)
        subprocess.run(
            [compiler, *["-shared", "-fPIC", "-O1", "-o", "clock.so", "clock.c", "-ldl"]],
            cwd=folder,
            check=True,
        )
    return {"LD_PRELOAD": str(library), "CLOCK_SHIFT": str(seconds)}
