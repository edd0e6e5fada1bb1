"""`sarnakh key`: a new key for what people told us."""

import os
import sys
from argparse import Namespace
from base64 import urlsafe_b64encode

from bot.settings.values import FIELD_KEY_BYTES


def execute(_given: Namespace) -> int:
    """Print a new key for FIELD_KEY; return the exit status."""
    sys.stdout.write(f"{urlsafe_b64encode(os.urandom(FIELD_KEY_BYTES)).decode()}\n")
    return 0
