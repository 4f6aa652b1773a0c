"""The number that an officer's telephone shows: RFC 6238, SHA-1, six digits, thirty seconds."""

import base64
import hashlib
import hmac
import struct
import time

STEP = 30


def number(secret: str, step: int) -> str:
    """The six digits of one step of thirty seconds."""
    padded = secret.upper() + "=" * (-len(secret) % 8)
    digest = hmac.new(base64.b32decode(padded), struct.pack(">Q", step), hashlib.sha1).digest()
    offset = digest[-1] & 15
    value = struct.unpack(">I", digest[offset : offset + 4])[0] & 0x7FFFFFFF
    return f"{value % 1_000_000:06d}"


class Telephone:
    """Gives each number once, as the desk takes each once, and waits when it has to.

    Its clock may be a step ahead: the desk takes the number before it is due, too."""

    def __init__(self, secret: str):
        self.secret = secret
        self.last = 0

    def once(self) -> str:
        while (now := int(time.time()) // STEP) < self.last:
            time.sleep(0.1)
        self.last = max(now, self.last + 1)
        return number(self.secret, self.last)
