import re
from pathlib import Path

import pytest

from bot.bot_api.picture import MOST_BYTES, picture_of
from bot.cli.check import check
from bot.cli.main import main
from bot.funnels.source import open_funnel
from bot.funnels.starters.trades import TRADES

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_new_funnel_is_fine_but_for_what_is_still_ours(language: str, capsys: Capture) -> None:
    assert main(["new", "my.yaml", "--language", language]) == 0
    told = capsys.readouterr().out
    assert told.startswith(f"my.yaml is yours, with guide-{language}.pdf beside it.")
    assert re.findall(r"^  sarnakh .+", told, re.MULTILINE) == [
        "  sarnakh check my.yaml",
        "  sarnakh demo --funnel my.yaml",
        "  sarnakh simulate --funnel my.yaml",
    ]
    opened = open_funnel(Path("my.yaml"))
    assert [str(each.says).split(" ")[0] for each in opened.warnings()] == [
        "company.name",
        "company.privacy_contact",
        "company.hours",
        "price_text",
    ]
    assert opened.funnel.languages == (language,)
    assert 2 <= len(opened.funnel.questions) <= 3
    assert check(Path("my.yaml"), schema=False) == 0


def test_the_first_is_persian_as_is_every_comment_in_it() -> None:
    main(["new", "my.yaml"])
    text = Path("my.yaml").read_text("utf-8")
    assert re.search(r"^# قیف شما", text)
    assert "sarnakh demo --funnel my.yaml" in text
    comments = re.findall(r"(?:^|\s)# (.+)", text)
    assert [each for each in comments if not re.search("[آ-ی]", each)] == []


def test_nothing_is_ever_overwritten(capsys: Capture) -> None:
    Path("my.yaml").write_text("mine", "utf-8")
    assert main(["new", "my.yaml"]) == 2
    assert capsys.readouterr().err == "sarnakh: my.yaml is there already; nothing was changed. Choose another name.\n"
    assert Path("my.yaml").read_text("utf-8") == "mine"
    assert not Path("guide-fa.pdf").exists()


def test_a_guide_that_is_there_stays(capsys: Capture) -> None:
    Path("guide-fa.pdf").write_bytes(b"%PDF-mine")
    assert main(["new", "my.yaml"]) == 0
    assert "was there already and stays as it is" in capsys.readouterr().out
    assert Path("guide-fa.pdf").read_bytes() == b"%PDF-mine"


@pytest.mark.parametrize(
    ("target", "says"),
    [
        (".", ". is a folder; name a file in it, for example my.yaml"),
        ("nowhere/my.yaml", "there is no folder nowhere; make it first: mkdir -p nowhere"),
        ("no where/my.yaml", "there is no folder no where; make it first: mkdir -p 'no where'"),
        ("dentist", "dentist is a trade, not a file; say: sarnakh new --for dentist"),
        ("my.txt", "my.txt should end in .yaml, for example my.yaml"),
        ("my\n.yaml", "this name has characters that cannot be shown; choose a plainer one, for example my.yaml"),
        ("x" * 300 + ".yaml", "cannot be written (File name too long)"),
    ],
)
def test_a_bad_target_is_one_clear_line(target: str, says: str, capsys: Capture) -> None:
    assert main(["new", target]) == 2
    told = capsys.readouterr().err
    assert told.startswith("sarnakh: ")
    assert told.endswith(f"{says}\n")
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize(
    ("given", "stands"),
    [
        pytest.param("PROFILE Ltd", "PROFILE Ltd", id="our own placeholder"),
        pytest.param("two\nlines\there\x07", "two lines here", id="line breaks and a bell"),
        pytest.param("\u202bشرکت من\u202c", "شرکت من", id="what reorders words"),
        pytest.param("کتاب\u200cخانه", "کتاب\u200cخانه", id="a half-space"),
        pytest.param('O\'Neil & "Söhne": #1 [y] *a \\1', 'O\'Neil & "Söhne": #1 [y] *a \\1', id="what yaml reads"),
    ],
)
def test_a_name_stands_in_the_file_as_it_was_meant(given: str, stands: str) -> None:
    assert main(["new", "my.yaml", "--for", "shop", "--languages", "fa", "--name", given, "--contact", given]) == 0
    company = open_funnel(Path("my.yaml")).funnel.company
    assert (company.name["fa"], company.privacy_contact) == (stands, stands)


@pytest.mark.parametrize(
    ("option", "given", "says"),
    [
        ("--name", "x" * 500, "this has 500 characters; only 80 fit here"),
        ("--name", " ", "this text is empty; say something"),
        ("--name", "{shop}", "the bot cannot fill in {shop}; what it can here: no place at all"),
        ("--contact", "", "people must be able to ask about their data: say where"),
    ],
)
def test_a_name_that_does_not_fit_is_told_by_its_option(option: str, given: str, says: str, capsys: Capture) -> None:
    assert main(["new", "my.yaml", "--for", "shop", option, given]) == 2
    assert capsys.readouterr().err == f"sarnakh: nothing was written; `{option}`: {says}\n"
    assert list(Path().iterdir()) == []


def test_a_disk_that_is_full_half_way_leaves_nothing_in_the_way(capsys: Capture) -> None:
    Path("راهنمای-خرید.pdf").symlink_to("nowhere/else/guide.pdf")
    assert main(["--language", "fa", "new", "my.yaml", "--for", "shop"]) == 2
    assert "چنین فایل یا پوشه‌ای" in capsys.readouterr().err
    assert not Path("my.yaml").exists()


def test_a_half_space_may_stand_in_a_files_name() -> None:
    assert main(["new", "کتاب\u200cخانه.yaml"]) == 0


def test_a_name_with_a_space_can_be_copied_from_what_is_printed(capsys: Capture) -> None:
    assert main(["new", "my funnel.yaml", "--language", "en"]) == 0
    assert "  sarnakh check 'my funnel.yaml'" in capsys.readouterr().out


@pytest.mark.parametrize("trade", TRADES)
@pytest.mark.long
def test_a_starter_comes_with_its_guides_and_their_pictures(trade: str, capsys: Capture) -> None:
    assert main(["new", "--for", trade, "--languages", "en,fa"]) == 0
    file = Path(f"{trade}.yaml")
    opened = open_funnel(file)
    assert len(opened.magnets.paths) == 2
    for guide in opened.magnets.paths.values():
        assert guide.read_bytes().startswith(b"%PDF-")
        assert 0 < len(picture_of(guide) or b"") < MOST_BYTES
        assert guide.name in capsys.readouterr().out or guide.exists()
    assert check(file, schema=False) == 0


def test_once_the_company_has_another_name_check_says_that_the_guide_has_not(capsys: Capture) -> None:
    main(["new", "--for", "shop", "--languages", "en", "--name", "Rose Street Bakery", "--contact", "a@rose.example"])
    capsys.readouterr()
    assert check(Path("shop.yaml"), schema=False) == 0
    (ours,) = [line for line in capsys.readouterr().out.splitlines() if "buying-guide" not in line and "guide" in line]
    assert re.fullmatch(
        r"shop\.yaml:\d+:\d+: warning: this guide still names the sample company; make yours: sarnakh guide shop\.yaml",
        ours,
    )


def test_new_alone_lists_the_trades(capsys: Capture) -> None:
    assert main(["new"]) == 0
    told = capsys.readouterr().out
    assert re.findall(r"--for (\w+)", told) == list(TRADES)
    assert list(Path().iterdir()) == []


def test_what_it_says_is_said_in_persian_too(capsys: Capture) -> None:
    assert main(["--language", "fa", "new", "--for", "bakery"]) == 2
    assert "برای `bakery` قیف آماده‌ای نداریم" in capsys.readouterr().err
