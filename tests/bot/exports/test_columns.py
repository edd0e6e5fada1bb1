"""The columns of an export, on real databases: today's in their places, the new ones behind them."""

import asyncio
import csv
import io
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.cli.export import ExportError, ExportRequest, export
from conversations.language.catalogue import texts
from storage.database import Transaction
from storage.encryption.seals import cipher_of
from storage.installation import funnels
from storage.people import leads, ledger, sessions
from storage.records.lead import Consent, ContactKind, Outcome, Reason, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json
from storage.records.talk import TelegramUser
from storage.sqlite.database import SqliteDatabase
from tests.conversations.shop import TEXT, edited, read
from tests.upgrades.dump_file import FIELD_KEY
from tests.upgrades.old_installation import DUMPS, OldInstallation

AT = datetime(2026, 11, 29, 9, 0, 0, 176582, tzinfo=UTC)
BEFORE_0_6 = (
    "number,telegram_id,name,username,language,phone,phone_verified,email,contact,stage,hot,outcome,fit,interest,"
    "quality,reasons,source_first,source_last,answers,consent_version,consent_at,stopped,owner,owner_name,created,updated"
)
SINCE = (
    "consent,local_phone,said,created_local,updated_local,consent_at_local,alerted_at,claimed_at,blocked,tips,"
    "outcome_reason,merged_into"
)
CONSENT = Consent(version=2, text_hash="ab12", at=AT, update_id=7)


def entry(kind: EntryKind, **data: Json) -> Entry:
    return Entry(kind=kind, at=AT, data=data)


def said(text: str, medium: str = "text") -> Entry:
    return entry(EntryKind.SAID, text=text, medium=medium)


class Fill:
    """One person after another, in the database of a test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.people: list[tuple[dict[str, object], tuple[Entry, ...]]] = []
        self.funnels: list[str] = [TEXT]

    def person(self, *entries: Entry, **changes: object) -> None:
        self.people.append(({"stage": Stage.LEAD, "phone": "+989121234567", **changes}, entries))

    async def _write(self, tx: Transaction) -> None:
        for text in self.funnels:
            await funnels.keep(tx, read(text).hash, text, at=AT)
        for number, (changes, entries) in enumerate(self.people):
            user = TelegramUser(telegram_id=100 + number, name=str(changes.get("name", "سارا")))
            language = str(changes.pop("language", "fa"))
            session = await sessions.begin(tx, user, language=language, source="", at=AT)
            await leads.save(tx, session.lead.replace(**changes))
            await ledger.add(tx, session.lead.number, entries)

    def rows(self, wanted: ExportRequest | None = None) -> list[dict[str, str]]:
        """Return the rows of a CSV export."""
        return list(csv.DictReader(io.StringIO(self.exported(wanted or ExportRequest("csv")), newline="")))

    def exported(self, wanted: ExportRequest) -> str:
        async def fill() -> None:
            store = await SqliteDatabase.open(self.folder / "s.db")
            await store.write(self._write)
            await store.close()

        if not (self.folder / "s.db").exists():
            asyncio.run(fill())
        export(self.folder / "s.db", wanted, output=self.folder / "out")
        return (self.folder / "out").read_bytes().decode("utf-8-sig")


@pytest.fixture
def fill(tmp_path: Path) -> Fill:
    return Fill(tmp_path)


@pytest.mark.long
def test_the_columns_of_earlier_versions_keep_their_names_and_places(fill: Fill) -> None:
    fill.person()
    first = fill.exported(ExportRequest("csv")).splitlines()[0]
    assert first == f"{BEFORE_0_6},{SINCE},created_jalali,need,timing,budget,talk,rated,referred_by"
    assert fill.exported(ExportRequest("csv", language="en")).splitlines()[0] == (
        f"{BEFORE_0_6},{SINCE},need,timing,budget,talk,rated,referred_by"
    )
    assert list(json.loads(fill.exported(ExportRequest("jsonl")))) == first.split(",")


CONSENTS: tuple[tuple[dict[str, object], tuple[Entry, ...], str, str], ...] = (
    ({}, (), "no", "no"),  # never asked
    ({"consent": CONSENT}, (), "yes", "no"),
    ({"stopped": True}, (entry(EntryKind.WITHDRAWN),), "withdrawn", "yes"),  # after /stop
    ({}, (entry(EntryKind.WITHDRAWN),), "withdrawn", "no"),  # after /stop and /resume
    ({"consent": CONSENT}, (entry(EntryKind.WITHDRAWN),), "yes", "no"),  # agreed again
    ({"consent": CONSENT, "stopped": True}, (), "withdrawn", "yes"),  # as an old version left it
    ({"stopped": True}, (), "no", "yes"),  # stopped before any consent
)


@pytest.mark.long
def test_consent_is_told_apart_from_stopped(fill: Fill) -> None:
    for changes, entries, _, _ in CONSENTS:
        fill.person(*entries, **changes)
    assert [(row["consent"], row["stopped"]) for row in fill.rows()] == [each[2:] for each in CONSENTS]


@pytest.mark.long
def test_an_answer_is_its_label_and_what_was_read_in_another_language(fill: Fill) -> None:
    fill.person(answers={"need": "sales", "budget": "high"})
    fill.person(answers={"budget": "high", "timing": "gone"}, language="en")
    persian, english = fill.rows()
    assert (persian["need"], persian["budget"]) == ("مشتری و فروش بیشتر", "بیش از ۶۰ میلیون تومان")
    assert persian["answers"] == "need=sales; budget=high"
    assert english["budget"] == "بیش از ۶۰ میلیون تومان (Over $2,000)"
    assert (english["need"], english["timing"]) == ("", "gone")
    persian, english = fill.rows(ExportRequest("csv", language="en"))
    assert (persian["budget"], english["budget"]) == ("Over $2,000 (بیش از ۶۰ میلیون تومان)", "Over $2,000")


@pytest.mark.long
def test_the_label_that_was_read_is_of_the_language_at_the_time(fill: Fill) -> None:
    given = {"question": "budget", "option": "high"}
    fill.person(entry(EntryKind.ANSWERED, **given, language="en"), answers={"budget": "high"})
    again = entry(EntryKind.ANSWERED, **given, language="fa")
    fill.person(entry(EntryKind.ANSWERED, **given, language="en"), again, answers={"budget": "high"})
    assert [row["budget"] for row in fill.rows()] == [
        "بیش از ۶۰ میلیون تومان (Over $2,000)", "بیش از ۶۰ میلیون تومان",
    ]  # fmt: skip


@pytest.mark.long
def test_a_question_of_an_earlier_funnel_keeps_its_column_and_its_labels(fill: Fill) -> None:
    text, _ = edited("  - id: budget", "  - id: money")
    fill.funnels = [text.replace("budget", "money"), TEXT]
    fill.person(answers={"money": "high", "nobody_knows": "x"})
    (row,) = fill.rows()
    assert list(row)[-8:-2] == ["need", "timing", "budget", "talk", "money", "nobody_knows"]
    assert (row["money"], row["budget"], row["nobody_knows"]) == ("بیش از ۶۰ میلیون تومان", "", "x")


def test_a_question_with_the_name_of_a_column_takes_none_away(fill: Fill) -> None:
    fill.person(answers={"name": "x", "question_name": "y", "consent": "z"}, name="سارا")
    (row,) = fill.rows()
    assert (row["name"], row["question_name"], row["question_question_name"]) == ("سارا", "x", "y")
    assert (row["consent"], row["question_consent"]) == ("no", "z")


@pytest.mark.long
def test_times_are_local_to_the_second_beside_those_of_before(fill: Fill) -> None:
    fill.person(alerted_at=AT, claimed_at=AT, consent=CONSENT)
    (row,) = fill.rows()
    assert row["created"] == row["consent_at"] == "2026-11-29T09:00:00.176582Z"
    local = ("created_local", "updated_local", "consent_at_local", "alerted_at", "claimed_at")
    assert {row[name] for name in local} == {"2026-11-29T12:30:00+03:30"}
    assert row["created_jalali"] == "1405/09/08 12:30"
    (row,) = fill.rows(ExportRequest("csv", zone=ZoneInfo("Europe/London"), language="en"))
    assert row["claimed_at"] == "2026-11-29T09:00:00+00:00"
    assert "created_jalali" not in row


PHONES = {
    "+989121234567": "09121234567",
    "+982188776655": "02188776655",
    "+442079460018": "02079460018",
    "+12015550123": "2015550123",
    "+390612345678": "0612345678",
    "+8881234": "",
    None: "",
    "+09123456789": "",
}


def test_a_phone_is_also_written_as_its_country_dials_it(fill: Fill) -> None:
    for phone in PHONES:
        fill.person(phone=phone)
    assert [row["local_phone"] for row in fill.rows()] == [*PHONES.values()]


@pytest.mark.long
def test_points_are_whole_numbers(fill: Fill) -> None:
    reasons = (Reason(about="engagement", option="guide", axis="interest", points=9.99998),)
    fill.person(reasons=(*reasons, Reason(about="need", option="learn", axis="fit", points=-25.0)))
    assert fill.rows()[0]["reasons"] == "engagement=guide +10; need=learn -25"
    assert '"points":10}' in fill.exported(ExportRequest("jsonl"))


def test_words_stand_in_one_cell_and_photos_are_named(fill: Fill) -> None:
    fill.person(said("سلام\nقیمت؟"), said("", "photo"), said("این", "voice"))
    fill.person()
    rows = fill.rows()
    assert [row["said"] for row in rows] == ["سلام قیمت؟ | [عکس] | [پیام صوتی] این", ""]
    told = json.loads(fill.exported(ExportRequest("jsonl")).splitlines()[0])["said"]
    assert told[0] == {"at": "2026-11-29T12:30:00+03:30", "text": "سلام\nقیمت؟", "medium": "text"}


def test_more_words_than_a_cell_holds_are_the_newest(fill: Fill) -> None:
    fill.person(*(said(f"{n} " + "x" * 3900) for n in range(20)))
    cell = fill.rows()[0]["said"]
    assert cell.startswith("… | ")
    assert "| 19 x" in cell
    assert 20_000 < len(cell) <= 32_767


@pytest.mark.long
def test_no_new_cell_runs_as_a_formula(fill: Fill) -> None:
    signs = ["=", "+", "-", "@", "＝"]
    for sign in signs:
        evil = f"{sign}cmd|'/C calc'!A0"
        fill.person(
            said(evil), said(f"X;{evil}"), entry(EntryKind.OUTCOME, before="open", after="lost", reason=evil),
            outcome=Outcome.LOST, answers={"need": evil, f"{sign}evil": "x"}, name=evil,
        )  # fmt: skip
    for sign, row in zip(signs, fill.rows(), strict=True):
        assert row["said"] == f"'{sign}cmd|'/C calc'!A0 | X;'{sign}cmd|'/C calc'!A0"
        assert row["need"] == row["outcome_reason"] == row["name"] == f"'{sign}cmd|'/C calc'!A0"
        assert row[f"'{sign}evil"] == "x"


@pytest.mark.long
def test_the_reason_of_an_outcome_is_that_of_the_outcome_which_stands(fill: Fill) -> None:
    lost = entry(EntryKind.OUTCOME, before="open", after="lost", reason="قیمت")
    fill.person(lost, outcome=Outcome.LOST)
    fill.person(lost, entry(EntryKind.OUTCOME, before="lost", after="open", reason=""), outcome=Outcome.OPEN)
    fill.person(entry(EntryKind.OUTCOME, before="open", after="lost", reason="no_answer"), outcome=Outcome.LOST)
    assert [row["outcome_reason"] for row in fill.rows()] == ["قیمت", "", texts("fa", "sales")["lost.no_answer"]]


@pytest.mark.long
def test_flags_are_words(fill: Fill) -> None:
    fill.person(blocked=True, tips=True)
    (row,) = fill.rows()
    assert (row["blocked"], row["tips"]) == ("yes", "yes")


def test_a_language_without_texts_is_refused(fill: Fill) -> None:
    fill.person()
    with pytest.raises(ExportError, match=r"no texts for `xx`: --language is one of fa, en"):
        fill.exported(ExportRequest("csv", language="xx"))


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(lambda file: file.write_text("schema: ["), id="a funnel file with errors"),
        pytest.param(lambda file: file.mkdir(), id="no file"),
    ],
)
def test_without_a_readable_funnel_answers_are_their_ids(
    fill: Fill, tmp_path: Path, broken: Callable[[Path], object]
) -> None:
    broken(tmp_path / "mine.yaml")
    fill.funnels = []
    fill.person(answers={"need": "sales"}, contact=ContactKind.TELEGRAM)
    (row,) = fill.rows(ExportRequest("csv", funnel=tmp_path / "mine.yaml"))
    assert row["need"] == "sales"


@pytest.mark.parametrize("dump", DUMPS, ids=lambda dump: dump.stem)
def test_a_database_of_every_earlier_version_is_exported_with_the_same_cells(dump: Path, tmp_path: Path) -> None:
    """After today's migrations; the seal's key is that of the dump."""
    old = OldInstallation(dump)
    database = old.put_into(tmp_path / "old")
    cipher = cipher_of(FIELD_KEY)

    async def migrate() -> None:
        await (await SqliteDatabase.open(database, cipher=cipher)).close()

    asyncio.run(migrate())
    export(database, ExportRequest("csv", visitors=True), output=tmp_path / "out.csv", cipher=cipher)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "out.csv").read_bytes().decode("utf-8-sig"), newline="")))
    assert ",".join(rows[0]).startswith(f"{BEFORE_0_6},{SINCE},")
    for row in rows:
        answers = dict(each.split("=") for each in row["answers"].split("; ") if each)
        assert {question for question in answers if not row[question]} == set()
    assert {row["consent"] for row in rows} == {"yes", "no", "withdrawn"}
