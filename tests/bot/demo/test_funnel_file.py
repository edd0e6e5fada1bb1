"""The funnel's file as the page edits it: nothing is overwritten that the page has not seen."""

from pathlib import Path

import pytest

from bot.bot_api.picture import picture_path
from bot.demo.funnel_file import (
    NO_FILE,
    ChangedMeanwhileError,
    FunnelNotWrittenError,
    copy_funnel,
    read_file,
    save_file,
)
from bot.demo.starters import demo_starters
from bot.funnels.source import MOST_BYTES, SHIPPED, open_funnel


@pytest.fixture
def file(tmp_path: Path) -> Path:
    mine = tmp_path / "mine.yaml"
    mine.write_text("schema: 1\n", "utf-8")
    return mine


def test_a_saved_text_replaces_the_file_and_leaves_nothing_beside_it(file: Path) -> None:
    save_file(file, "schema: 1 # mine\n", read_file(file).stamp)
    assert file.read_text("utf-8") == "schema: 1 # mine\n"
    assert [each.name for each in file.parent.iterdir()] == ["mine.yaml"]


def test_a_file_that_somebody_changed_meanwhile_stays_as_they_left_it(file: Path) -> None:
    before = read_file(file).stamp
    file.write_text("theirs\n", "utf-8")
    with pytest.raises(ChangedMeanwhileError, match="was changed meanwhile"):
        save_file(file, "mine\n", before)
    assert file.read_text("utf-8") == "theirs\n"
    save_file(file, "mine\n", read_file(file).stamp)
    assert file.read_text("utf-8") == "mine\n"


def test_a_file_that_is_gone_is_written_again_by_who_knows_that_it_is_gone(file: Path) -> None:
    before = read_file(file).stamp
    file.unlink()
    assert read_file(file).stamp == NO_FILE
    with pytest.raises(ChangedMeanwhileError):
        save_file(file, "mine\n", before)
    save_file(file, "mine\n", NO_FILE)
    assert file.read_text("utf-8") == "mine\n"


def test_a_file_longer_than_a_funnel_is_not_sent_to_the_page(file: Path) -> None:
    file.write_bytes(b"#" * (MOST_BYTES + 1))
    assert read_file(file).text is None
    save_file(file, "mine\n", read_file(file).stamp)
    assert file.read_text("utf-8") == "mine\n"


def test_line_ends_the_mark_and_the_rights_of_a_file_are_kept(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbfa: 1\r\nb: 2\r\n")
    file.chmod(0o640)
    read = read_file(file)
    assert read.text == "a: 1\nb: 2\n"
    save_file(file, "a: 1\nb: ۳\n", read.stamp)
    assert file.read_bytes() == "\ufeffa: 1\r\nb: ۳\r\n".encode()
    assert file.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(file: Path) -> None:
    link = file.with_name("link.yaml")
    link.symlink_to(file)
    save_file(link, "mine\n", read_file(link).stamp)
    assert link.is_symlink()
    assert file.read_text("utf-8") == "mine\n"


def test_what_is_no_utf8_has_no_text_to_edit(file: Path) -> None:
    file.write_bytes(b"\xff\xfe")
    assert read_file(file).text is None


def test_a_copy_has_its_files_beside_it_and_takes_no_name_that_is_taken(tmp_path: Path) -> None:
    opened = open_funnel(None)
    first, second = (copy_funnel(opened, SHIPPED, tmp_path) for _ in range(2))
    assert (first.name, second.name) == ("my-shop.yaml", "my-shop-2.yaml")
    assert open_funnel(first).funnel == opened.funnel
    again = copy_funnel(open_funnel(first), first, tmp_path)
    assert again.name == "my-shop-3.yaml"


def test_a_copy_of_a_starter_has_its_pictures_and_names_itself_in_its_commands(tmp_path: Path) -> None:
    (tmp_path / "temporary").mkdir()
    dentist = next(each for each in demo_starters() if each.id == "dentist")
    placed = dentist.place(tmp_path / "temporary", dentist.languages[-1])
    assert placed is not None
    opened = open_funnel(placed)
    assert opened.funnel.languages[0] == dentist.languages[-1]
    copy = copy_funnel(opened, placed, tmp_path)
    assert copy.name == "my-dentist.yaml"
    assert "temporary" not in copy.read_text("utf-8")
    gifts = [tmp_path / name for magnet in opened.funnel.magnets.values() for name in (magnet.file or {}).values()]
    assert all(gift.exists() and picture_path(gift).exists() for gift in gifts)


def test_a_copy_leaves_a_file_of_the_same_name_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "guide-fa.pdf").write_bytes(b"mine")
    copy_funnel(open_funnel(None), SHIPPED, tmp_path)
    assert (tmp_path / "guide-fa.pdf").read_bytes() == b"mine"


def test_a_folder_that_cannot_be_written_is_named_and_stays_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "here").write_text("no folder", "utf-8")
    with pytest.raises(FunnelNotWrittenError, match="here"):
        copy_funnel(open_funnel(None), SHIPPED, tmp_path / "here")
    assert [each.name for each in tmp_path.iterdir()] == ["here"]
