import hashlib
from pathlib import Path

import pytest

from bot.funnels.magnets import MAX_BYTES, magnets_still_there, open_magnets
from bot.funnels.source import SHIPPED, open_funnel
from conversations.funnel.loader import FunnelError
from tests.conversations.shop import TEXT, read


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "guide-fa.pdf").write_bytes(b"persian")
    (tmp_path / "guide-en.pdf").write_bytes(b"english")
    (tmp_path / "shop.yaml").write_text(TEXT, "utf-8")
    return tmp_path


def test_a_magnet_is_known_by_what_is_in_its_file(folder: Path) -> None:
    magnets = open_magnets(read(TEXT), folder)
    persian = magnets.hashes["guide", "fa"]
    assert persian == hashlib.sha256(b"persian").hexdigest()
    assert magnets.paths[persian] == folder / "guide-fa.pdf"


def test_a_changed_file_is_another_file(folder: Path) -> None:
    before = open_magnets(read(TEXT), folder).hashes["guide", "fa"]
    (folder / "guide-fa.pdf").write_bytes(b"persian, corrected")
    assert open_magnets(read(TEXT), folder).hashes["guide", "fa"] != before


def test_what_has_no_file_has_no_hash(folder: Path) -> None:
    assert ("spring", "fa") not in open_magnets(read(TEXT), folder).hashes


def missing(file: Path) -> None:
    file.unlink()


def empty(file: Path) -> None:
    file.write_bytes(b"")


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def too_large(file: Path) -> None:
    with file.open("wb") as opened:
        opened.truncate(MAX_BYTES + 1)


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (missing, "there is no such file"),
        (empty, "the file is empty"),
        (a_folder, "no file that can be sent"),
        (too_large, "the file has 50,000,001 bytes; Telegram takes 50,000,000"),
    ],
)
def test_a_file_that_cannot_be_sent_is_told_with_its_line(folder: Path, spoil: object, says: str) -> None:
    assert callable(spoil)
    spoil(folder / "guide-en.pdf")
    with pytest.raises(FunnelError) as caught:
        open_funnel(folder / "shop.yaml")
    (problem,) = caught.value.problems
    assert says in str(problem.says)
    assert TEXT.splitlines()[problem.line - 1][problem.column - 1 :] == "guide-en.pdf"


def test_the_shipped_funnel_gives_a_guide_in_each_language() -> None:
    shipped = open_funnel(None)
    names = {of: shipped.magnets.paths[content].name for of, content in shipped.magnets.hashes.items()}
    assert names == {("guide", "fa"): "guide-fa.pdf", ("guide", "en"): "guide-en.pdf"}
    assert shipped.text == SHIPPED.read_text("utf-8")


def test_the_kept_text_gives_the_same_funnel(folder: Path) -> None:
    opened = open_funnel(folder / "shop.yaml")
    assert read(opened.text) == opened.funnel


@pytest.mark.long
def test_of_earlier_versions_the_files_that_are_still_there_are_known(folder: Path) -> None:
    before = open_magnets(read(TEXT), folder)
    (folder / "guide-en.pdf").unlink()
    found = magnets_still_there([read(TEXT), read(TEXT)], folder)
    assert dict(found.hashes) == {("guide", "fa"): before.hashes["guide", "fa"]}
    assert list(found.paths.values()) == [folder / "guide-fa.pdf"]
