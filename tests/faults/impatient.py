"""`sarnakh run` with short waits: half a minute there is a second here."""

import sys
from datetime import timedelta

from bot.intake.patience import Patience
from bot.logs.setup import set_up_logs
from bot.runtime.process import run
from bot.sales.removal import copies
from bot.settings.settings import load_settings

PATIENCE = Patience(poll=timedelta(seconds=1), grace_s=1.0, hang_s=1.0, check_after=timedelta(seconds=1))

copies.ALL_ANSWERED = copies.LOOK_AGAIN = timedelta(seconds=1)

if __name__ == "__main__":
    settings = load_settings()
    set_up_logs(settings.log_level, settings.log_format, settings.secrets)
    sys.exit(run(settings, patience=PATIENCE))
