"""A file is replaced whole, or not at all."""

from pathlib import Path

import pytest

from bot.whole_file import replace_file


def test_a_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    file = tmp_path / "my.yaml"
    file.write_text("old")
    file.chmod(0o640)
    replace_file(file, b"new")
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"new", 0o640)
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_that_was_not_there_is_written(tmp_path: Path) -> None:
    replace_file(tmp_path / "new.yaml", b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["new.yaml"]


def test_what_cannot_be_replaced_stays_and_nothing_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(OSError, match="directory"):
        replace_file(folder, b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["folder"]
