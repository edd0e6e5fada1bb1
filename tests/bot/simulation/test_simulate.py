import os
import random
import re
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.cli.main import main
from bot.monitoring.health import Fault, Health
from bot.runtime.process import run_loop
from bot.simulation.aligned import width
from bot.simulation.last_result import load_result
from bot.simulation.people_file import SHIPPED, People, read_people
from bot.simulation.person import characters
from bot.simulation.table import write_table
from bot.simulation.tally import KindTally, OptionTally, QuestionTally, Tally, tally
from bot.simulation.walk import Plan, Walked, walk
from bot.simulation.walker import worth
from bot.simulation.warnings import warnings, with_places
from bot.simulation.week import DAYS, HOURS, StandingClock, arrivals, first_minute, weekday
from conversations.funnel.loader import FunnelError
from storage.messages import Priority, QueueDepth
from storage.records.lead import ContactKind, Stage
from tests.conversations.shop import TEXT, edited, read

Capture = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("logging_as_it_was")

TEHRAN = ZoneInfo("Asia/Tehran")
PEOPLE = SHIPPED.read_text("utf-8")


def people_of_one_kind(**changes: object) -> People:
    people = read_people(None)
    return people.model_copy(update={"kinds": {"buyer": people.kinds["buyer"].model_copy(update=changes)}})


def plan_of(people: People, text: str = TEXT, *, file: Path | None = None, count: int = 8, seed: int = 3) -> Plan:
    return Plan(people, read(text), file, TEHRAN, count, seed)


def walked_through(text: str, folder: Path, people: People) -> Walked:
    file = folder / "mine.yaml"
    file.write_text(text, "utf-8")
    for magnet in (SHIPPED.parents[2] / "conversations" / "funnels").glob("*.pdf"):
        (folder / magnet.name).write_bytes(magnet.read_bytes())
    return run_loop(walk(plan_of(people, text, file=file), tell=lambda _left, _of: None))


def run(seed: int) -> int:
    return main(["simulate", "--prospects", "10", "--seed", str(seed)])


@pytest.mark.long
def test_the_same_seed_gives_the_same_table_byte_for_byte(capfd: pytest.CaptureFixture[str]) -> None:
    tables = []
    for seed in (7, 7, 8):
        assert run(seed) == 0
        told = capfd.readouterr()
        assert told.err == ""
        tables.append(told.out)
    assert tables[0] == tables[1]
    assert tables[0].splitlines()[2:] != tables[2].splitlines()[2:]
    kept = load_result(read(TEXT).hash)
    assert kept is not None
    assert (kept.prospects, kept.seed, list(kept.questions)) == (10, 8, ["need", "timing", "budget", "talk"])
    need = kept.questions["need"]
    assert sum(option.chosen for option in need.options.values()) == need.answered <= need.asked <= 10
    titles = [line for line in tables[0].splitlines() if line and not line.startswith(" ")]
    assert titles[1:] == [
        "Funnel",
        "Highest stage reached",
        "Scores of the leads",
        "Questions",
        "How they can be reached",
        "Who they were",
        "Alerts to sales",
        "Warnings",
    ]


@pytest.mark.long
def test_patient_buyers_who_lean_high_become_sales_qualified(tmp_path: Path) -> None:
    eager = people_of_one_kind(
        contact={"own_phone": 1}, leans={"fit": 100, "interest": 100}, careless=0, patience=100, habits={}
    )
    figures = tally(walked_through(TEXT, tmp_path, eager))
    assert (figures.visitors, figures.leads, figures.mql) == (8, 8, 8)
    assert figures.sql >= 5
    assert [(each.asked, each.lost) for each in figures.questions] == [(8, 0)] * 4
    assert sum(figures.hours.values()) == figures.sql
    assert figures.contacts[ContactKind.OWN_PHONE] == 8


@pytest.mark.long
def test_whoever_leans_low_is_never_told_to_sales(tmp_path: Path) -> None:
    idle = people_of_one_kind(leans={"fit": -100, "interest": -100}, careless=0, habits={"talk": 0})
    assert tally(walked_through(TEXT, tmp_path, idle)).sql <= 1


@pytest.mark.long
def test_people_with_every_habit_get_through(tmp_path: Path) -> None:
    habits = dict.fromkeys(("types", "back", "price", "chat", "double_tap", "others_contact", "returns"), 100)
    odd = people_of_one_kind(habits=habits, contact={"telegram": 1}, patience=100)
    figures = tally(walked_through(TEXT, tmp_path, odd))
    assert figures.leads == 8
    assert figures.contacts[ContactKind.TELEGRAM] == 8
    assert [each.lost for each in figures.questions] == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("mode: with_contact", "mode: separate_step", id="consent is a step of its own"),
        pytest.param("kinds: [phone, email, telegram]", "kinds: [email]", id="email alone"),
        pytest.param("kinds: [phone, email, telegram]", "kinds: [telegram]", id="telegram alone"),
    ],
)
def test_any_funnel_can_be_walked(tmp_path: Path, old: str, new: str) -> None:
    text = edited(old, new)[0].replace("points: -25", "points: -25\n        next: end")
    only = re.search(r"kinds: \[(email|telegram)\]", text)
    gives = {"own_phone": 1, "company_email": 1, "telegram": 1}
    text = text.replace("first: phone", f"first: {only[1]}") if only else text
    figures = tally(walked_through(text, tmp_path, people_of_one_kind(patience=100, contact=gives, habits={})))
    assert figures.leads == 8
    assert figures.questions[0].asked == 8


def test_nobody_goes_on_without_patience(tmp_path: Path) -> None:
    figures = tally(walked_through(TEXT, tmp_path, people_of_one_kind(patience=0, habits={})))
    assert (figures.visitors, figures.leads) == (8, 0)
    assert said_by(figures) == ["nobody left a contact: no threshold was tried"]


def chose(**counts: int) -> dict[str, OptionTally]:
    return {option: OptionTally(chosen, chosen // 2, chosen // 4, chosen // 4) for option, chosen in counts.items()}


def said_by(figures: Tally) -> list[str]:
    return [str(each.says) for each in warnings(figures, read(TEXT))]


FIGURES = Tally(
    visitors=100,
    leads=80,
    mql=40,
    sql=20,
    raised_hands=3,
    heated=1,
    wrote=2,
    sql_by_talk=5,
    stages={Stage.VISITOR: 20, Stage.LEAD: 40, Stage.MQL: 20, Stage.SQL: 20},
    fit=[8] * 10,
    interest=[8] * 10,
    quality=[8] * 10,
    quality_median=24,
    questions=[QuestionTally("need", 80, 70, chose(sales=60, learn=10))],
    contacts={ContactKind.OWN_PHONE: 80},
    kinds=[KindTally("buyer", 100, 80, 20)],
    hours={datetime(2027, 1, 2, 10, tzinfo=TEHRAN): 20},
    busiest_minute=2,
)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        pytest.param({}, (), id="all is well"),
        pytest.param({"mql": 64}, ("mql lets almost everybody through, 80 % of the leads",), id="everybody"),
        pytest.param({"sql": 5}, ("sql lets no one through by their answers",), id="only those who ask"),
        pytest.param(
            {"questions": [QuestionTally("need", 80, 70, chose(sales=70, learn=0))]},
            ("nobody chose `learn` of the question `need`, of 70 answers",),
            id="an option that nobody wants",
        ),
        pytest.param(
            {"questions": [QuestionTally("need", 40, 27, chose(sales=27, learn=0))]},
            ("the question `need` loses 32 % of those who see it",),
            id="a question that loses people",
        ),
        pytest.param({"questions": [QuestionTally("need", 12, 1, chose(sales=1))]}, (), id="too few to say anything"),
        pytest.param({"busiest_minute": 21}, ("21 alerts fall into one minute",), id="more than the group takes"),
    ],
)
def test_what_is_not_meant_is_warned_of(changes: dict[str, object], says: tuple[str, ...]) -> None:
    found = said_by(replace(FIGURES, **changes))
    assert len(found) == len(says)
    assert all(each.startswith(start) for each, start in zip(found, says, strict=True))


def test_the_table_fits_a_terminal() -> None:
    lines = write_table(FIGURES, plan_of(read_people(None)), file="shop.yaml", language="en").splitlines()
    assert max(map(len, lines)) <= 80
    assert "  SQL           20  50 % of MQL; 15 by answers, 5 asked for a person" in lines
    assert "  quiet          3  raised their hand below a gate, 1 became SQL since" in lines
    assert "                 2  wrote, and were passed on without an alert" in lines


def test_the_table_names_the_stages_in_the_words_of_the_funnel() -> None:
    text, _ = edited("words: trade", "words: plain")
    plain = plan_of(read_people(None), text)
    lines = write_table(FIGURES, plain, file="shop.yaml", language="en").splitlines()
    assert max(map(len, lines)) <= 80
    assert "  interested      40  50 % of leads" in lines
    assert "  hot             20  50 % of interested; 15 by answers, 5 asked for a person" in lines
    assert not [line for line in lines if re.search("[MSP]QL", line)]


def test_the_table_shows_who_chose_an_answer_and_how_many_of_them_went_how_far() -> None:
    lines = write_table(FIGURES, plan_of(read_people(None)), file="shop.yaml", language="en").splitlines()
    first = lines.index("  need") - 1
    assert lines[first : first + 4] == [
        "           chosen            MQL     SQL",
        "  need",
        "    sales      60   86 %    50 %    25 %  More customers and sales",
        "    learn      10   14 %    50 %    20 %  Just curious, or learning",
    ]


def test_the_table_in_persian_has_its_figures_in_the_same_columns() -> None:
    plan = plan_of(read_people(None))
    persian, english = (
        write_table(FIGURES, plan, file="shop.yaml", language=language).splitlines() for language in ("fa", "en")
    )
    assert len(persian) == len(english)
    assert max(map(width, persian)) <= 80
    assert [line for line in persian if re.search("[0-9\u2066-\u2069]", line)] == []
    assert "    sales      ۶۰    ۸۶٪     ۵۰٪     ۲۵٪  مشتری و فروش بیشتر" in persian


@pytest.mark.parametrize("words", ["trade", "plain"])
def test_long_ids_and_labels_are_cut_to_the_width_of_the_terminal(words: str) -> None:
    text = TEXT.replace("words: trade", f"words: {words}").replace("id: sales\n", "id: more_customers_and_many_sales\n")
    text = text.replace('en: "More customers and sales"', f'en: "{"More customers " * 2} 🌱🌱🌱🌱"')
    need = QuestionTally("need", 80, 70, chose(more_customers_and_many_sales=60, learn=10))
    figures = replace(FIGURES, questions=[need])
    lines = write_table(figures, plan_of(read_people(None), text), file="shop.yaml", language="en").splitlines()
    assert max(map(width, lines)) <= 80
    (line,) = (line for line in lines if "More customers" in line)
    assert line.startswith("    more_customers_…      60   86 % ")


def test_a_warning_names_its_place_in_the_file() -> None:
    questions = [QuestionTally("need", 80, 70, chose(sales=70, results=0, build=0, learn=0))]
    found = [
        each for each in warnings(replace(FIGURES, questions=questions), read(TEXT)) if "`build`" in str(each.says)
    ]
    (told,) = map(str, with_places(found, TEXT, file="shop.yaml"))
    line = TEXT.splitlines().index("      - id: build") + 1
    assert told == f"shop.yaml:{line}:13: nobody chose `build` of the question `need`, of 70 answers"
    alerts = warnings(replace(FIGURES, busiest_minute=21), read(TEXT))
    assert str(with_places(alerts, TEXT, file="shop.yaml")[0]).startswith("21 alerts")


@pytest.mark.parametrize(
    ("option", "counted", "says"),
    [
        pytest.param("sales", OptionTally(60, mql=30, sql=9), ["none of the 60 who chose `sales` became"], id="SQL"),
        pytest.param("sales", OptionTally(60), ["became MQL by", "became SQL by"], id="neither"),
        pytest.param("sales", OptionTally(20, mql=1), [], id="few enough for chance"),
        pytest.param("learn", OptionTally(60), [], id="kept out by the gates"),
    ],
)
def test_an_answer_that_nobody_passes_with_is_warned_of(option: str, counted: OptionTally, says: list[str]) -> None:
    funnel = read(TEXT)
    options = {each.id: OptionTally(1, 1, 1, 1) for each in funnel.questions[0].options} | {option: counted}
    found = said_by(replace(FIGURES, sql=30, questions=[QuestionTally("need", 80, 80, options)]))
    assert len(found) == len(says)
    assert all(part in each for each, part in zip(found, says, strict=True))


def test_where_points_tell_nothing_apart_people_go_by_the_gates() -> None:
    funnel = read(TEXT)
    need, talk = funnel.questions[0], funnel.questions[3]
    flat = [each.replace(options=tuple(option.replace(points=5) for option in each.options)) for each in (need, talk)]
    assert [worth(need, funnel), worth(talk, funnel)] == [[40, 40, 40, -25], [35, 30, 15, 0]]
    assert [worth(each, funnel) for each in flat] == [[1, 1, 1, 0], [2, 2, 0, 0]]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("patience: 98", "patience: 980", "27:15: `patience` must be 100 or less, not 980"),
        ("weight: 20", "wieght: 20", "23:5: unknown key `wieght`; did you mean `weight`?"),
        ("    [2, 1,", "    [1,", "18:5: `hours` must have at least 24 entries, not 23"),
        ("fa: 70, en: 30", "fa: 0, en: 0", "9:12: `languages` must have one weight above 0"),
        ("own_phone: 66", "fax: 66", "24:16: `fax` must be `own_phone`, "),
        (
            PEOPLE[PEOPLE.index("  buyer") :],
            "  nobody: { weight: 0, contact: { none: 1 } }\n",
            "22:3: `kinds` must have one weight above 0",
        ),
        (PEOPLE[PEOPLE.index("kinds:") :], "kinds: {}\n", "21:8: `kinds` must have one weight above 0"),
        ("begins: 2027-01-02", "begins: tomorrow", '15:11: `begins` must be a date, as in 2027-03-21, not "tomorrow"'),
    ],
)
def test_a_wrong_people_file_is_told_with_line_and_column(
    tmp_path: Path, capsys: Capture, old: str, new: str, says: str
) -> None:
    assert old in PEOPLE
    file = tmp_path / "people.yaml"
    file.write_text(PEOPLE.replace(old, new, 1), "utf-8")
    assert main(["simulate", "--prospects", "1", "--people", str(file)]) == 1
    assert f"{file}:{says}" in capsys.readouterr().err


def test_a_broken_funnel_is_told_before_anybody_walks(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("schema: [", "utf-8")
    assert main(["simulate", "--prospects", "1", "--funnel", str(file)]) == 1
    assert capsys.readouterr().err.startswith(f"{file}:1:")


def test_a_people_file_that_is_not_there_is_told() -> None:
    with pytest.raises(FunnelError, match=r"nobody\.yaml:1:1: this file cannot be read"):
        read_people(Path("nobody.yaml"))


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="this system has no terminals of its own")
@pytest.mark.long
def test_a_terminal_sees_a_bar_that_is_gone_in_the_end() -> None:
    terminal, inner = os.openpty()
    command = [sys.executable, "-m", "bot", "simulate", "--prospects", "500"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=inner, stdin=subprocess.DEVNULL) as walk:
        os.close(inner)
        told = os.read(terminal, 1000)
        walk.send_signal(signal.SIGINT)
        with suppress(OSError):  # Linux reports the end of a terminal as an error
            while more := os.read(terminal, 100_000):  # one whose output nobody reads would wait for ever
                told += more
        assert walk.wait() == 130
    os.close(terminal)
    told = told.decode()
    assert told.startswith(f"\r{'·' * 30} 0 of 500 people are through")
    assert told.endswith("\r\x1b[K")


def test_people_come_at_the_hours_of_the_file() -> None:
    week = read_people(None).week
    minutes = arrivals(week, 2000, random.Random(7))
    begins = first_minute(week, TEHRAN)
    came = [(begins + timedelta(minutes=minute)).astimezone(TEHRAN) for minute in minutes]
    assert minutes == sorted(minutes)
    assert max(minutes) < DAYS * HOURS * 60
    hours = [at.hour for at in came]
    assert not {3, 4, 5} & set(hours)
    assert hours.count(20) > 5 * hours.count(7)
    assert begins == datetime(2027, 1, 1, 20, 30, tzinfo=UTC)
    assert weekday(week.begins) == "sat"


def test_the_seed_makes_the_people_and_nobody_changes_another() -> None:
    people, funnel = read_people(None), read(TEXT)
    few, many = (characters(people, funnel, count=count, seed=7) for count in (10, 40))
    traits = [(who.kind, who.language, who.source, who.gives, who.phone) for who in many]
    assert [(who.kind, who.language, who.source, who.gives, who.phone) for who in few] == traits[:10]
    assert {who.language for who in many} == {"fa", "en"}


@pytest.mark.parametrize("count", ["0", "-1", "many", "100001"])
def test_a_wrong_number_of_prospects_is_refused(capsys: Capture, count: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["simulate", f"--prospects={count}"])
    assert ended.value.code == 2
    assert "a number from 1 to 100,000" in capsys.readouterr().err


def test_the_minutes_that_are_skipped_are_no_wait() -> None:
    clock = StandingClock(datetime(2027, 1, 2, tzinfo=UTC))
    health = Health("1.2.3", clock, longest_silence=timedelta(minutes=5))
    waiting = QueueDepth(priority=Priority.REPLY, waiting=1, oldest=clock.now())
    clock.set(clock.now() + timedelta(hours=3))
    health.looked(backlog=[waiting], log_bytes=0, disk_bytes=None)
    assert Fault.MESSAGE_WAITS not in health.faults()
