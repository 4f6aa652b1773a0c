"""The telephone of the tests against the vectors of RFC 6238, cut to six digits."""

import base64

import pytest

from once import number

SECRET = base64.b32encode(b"12345678901234567890").decode()


@pytest.mark.parametrize(
    "seconds, digits",
    [(59, "287082"), (1111111109, "081804"), (1234567890, "005924"), (20000000000, "353130")],
)
def test_the_telephone_shows_what_the_standard_says(seconds, digits):
    assert number(SECRET, seconds // 30) == digits
