"""The funnel as a file on disk."""

from pathlib import Path

import pytest

from bot.funnels.source import MOST_BYTES, open_funnel
from conversations.funnel.problems import FunnelError


@pytest.mark.parametrize("endless", [Path("/dev/zero"), None], ids=["a device", "a film"])
def test_a_file_without_end_is_refused_before_it_fills_the_memory(endless: Path | None, tmp_path: Path) -> None:
    film = tmp_path / "film.yaml"
    with film.open("wb") as file:
        file.truncate(1_000 * MOST_BYTES)  # 2 GB, of which the disk stores nothing
    with pytest.raises(FunnelError, match="1:1: this is longer than a funnel can be \\(500,000 characters\\)"):
        open_funnel(endless or film)
