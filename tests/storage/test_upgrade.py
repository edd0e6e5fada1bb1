"""An upgrade is a test: every old version's database is opened by today's code, and nothing of it is lost.

`v*.sql` in this folder are what old versions wrote; how one is made stands in `make_dump`.
"""

from pathlib import Path

import pytest

from tests.upgrades.going_on import Questions, deeds_of, does_the_same, fate, goes_on, open_talks
from tests.upgrades.old_installation import OldInstallation, funnel_of_before, opened

VERSIONS = sorted(Path(__file__).parent.glob("v*.sql"))


@pytest.fixture(params=VERSIONS, ids=lambda file: file.stem)
def old(request: pytest.FixtureRequest) -> OldInstallation:
    return OldInstallation(request.param)
