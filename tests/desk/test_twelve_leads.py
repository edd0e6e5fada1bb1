"""The example of DESK §7 at the desk of the shop: twelve leads, driven by commands, and /desk letter for letter."""

from datetime import datetime
from functools import partial

from bot.sandbox.people.person import Person
from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.people import Actor
from storage.records.round import TouchKind
from tests.conversations.desk.figures.test_example import REPORTS
from tests.desk.events import happens
from tests.desk.shop import REZA_ID, SARA_ID, TEHRAN, Shop, open_shop
from tests.faults.simulated.story import HOT

NIMA_ID = 7_000_000_004
WINDOW = acts.WindowPicked(datetime(2026, 11, 30, 11, tzinfo=TEHRAN), datetime(2026, 11, 30, 13, tzinfo=TEHRAN))
NUMBERS = range(201, 213)
"""The page's; the shop counts from 1."""
Step = tuple[str, str, str]
"""When, who, and what they send to the group; of nobody: what happens."""
STEPS: tuple[Step, ...] = (
    ("Thu 26 Nov 2026 19:40", "", "201"),
    ("Fri 21:00", "", "202"),
    ("Sat 9:01:10", "سارا", "/take 201"),
    ("9:02:10", "رضا", "/take ۲۰۲"),
    ("9:04:10", "سارا", "/call 201"),
    ("9:06:10", "رضا", "/call 202"),
    ("9:30", "سارا", "/won 201 ۱۲ میلیون تومان"),
    ("9:40", "رضا", "/lost 202 قیمت"),
    ("10:00", "", "203"),
    ("10:01:10", "سارا", "/take 203"),
    ("10:02:10", "سارا", "/call 203"),
    ("11:00", "سارا", "/won 203 30m"),
    ("11:30", "", "204"),
    ("12:00:10", "نیما", "/take 204"),
    ("12:10:10", "نیما", "/call 204"),
    ("13:00", "نیما", "/lost 204 no_answer"),
    ("14:00", "", "205"),
    ("14:01", "", "window"),
    ("14:10", "سارا", "/take 205"),
    ("17:57", "", "206"),
    ("17:59:10", "رضا", "/take 206"),
    ("Sun 12:00", "", "207"),
    ("12:15", "سارا", "/take 207"),
    ("12:20", "سارا", "/call 207"),
    ("Mon 9:01:10", "", "message of 206"),
    ("9:30", "سارا", "/won 207 هشت میلیون تومان"),
    ("9:30:05", "", "208"),
    ("9:31:10", "نیما", "/take 208"),
    ("10:35:10", "رضا", "/take 208"),
    ("10:45:10", "رضا", "/call 208"),
    ("11:05:01", "", "message of 205"),
    ("11:10", "سارا", "/meet 205 شنبه ۱۰:۰۰"),
    ("12:00", "رضا", "/lost 208 competitor"),
    ("16:00", "", "209"),
    ("16:12:10", "رضا", "/take 209"),
    ("16:25:10", "رضا", "/call 209"),
    ("17:00", "رضا", "/won 209 $500"),
    ("Tue 10:00", "", "210"),
    ("10:01:10", "سارا", "/take 210"),
    ("10:03:10", "سارا", "/call 210"),
    ("10:09", "سارا", "/unfit 210 too_small"),
    ("17:00", "", "211"),
    ("Wed 17:58", "", "212"),
    ("18:00", "", "now"),
)


def own_number(words: str) -> str:
    """The words with the shop's number of a lead in place of the page's."""
    for number in NUMBERS:
        for page, own in ((str(number), str(number - 200)), (persian(number), persian(number - 200))):
            words = words.replace(f"/take {page}", f"/take {own}").replace(f" {page} ", f" {own} ")
            if words.endswith(f" {page}"):
                words = f"{words.removesuffix(page)}{own}"
    return words


def persian(number: int) -> str:
    return str(number).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))


def happened(shop: Shop, what: str) -> None:
    match what.split():
        case ["now"]:
            pass
        case ["window"]:
            happens(shop, 5, WINDOW)
        case ["message", "of", "206"]:
            happens(shop, 6, acts.Touch(Actor(REZA_ID), TouchKind.MESSAGE, at=shop.now))
        case ["message", "of", "205"]:
            at = shop.now.replace(second=0, microsecond=0)
            happens(shop, 5, acts.Touch(Actor(SARA_ID), TouchKind.MESSAGE, at=at))
        case _:
            shop.prospect(f"نفر {what}", *HOT)


def driven(shop: Shop) -> dict[str, Person]:
    """Let the week happen; return who sells."""
    nima = shop.bot.sandbox.person("نیما", language="fa", id=NIMA_ID)
    shop.group.adds(nima)
    people: dict[str, Person] = {"سارا": shop.sara, "رضا": shop.reza, "نیما": nima}
    shop.does(*(lambda each=each: each.sends("/back", chat=shop.group) for each in people.values()))
    for when, name, what in STEPS:
        if when != STEPS[0][0]:
            shop.until(when)
        if name:
            shop.does(partial(people[name].sends, own_number(what), chat=shop.group))
        else:
            happened(shop, what)
    return people


def answered(shop: Shop, person: Person, line: str, *, in_group: bool = True) -> list[str]:
    """The lines of what a command is answered with, with the page's numbers."""
    place = shop.group if in_group else person
    shop.record.fresh(place)
    shop.does(lambda: person.sends(line, chat=shop.group if in_group else None))
    told = [each.text for each in shop.record.fresh(place) if each.sign in {"🔔", "🔕"}]
    return told[-1].replace("/lead_11", "/lead_211").replace("/lead_6", "/lead_206").split("\n")


def test_the_twelve_leads_give_the_figures_of_the_page() -> None:
    with open_shop(STEPS[0][0], holidays=["2026-11-29"]) as shop:
        people = driven(shop)
        assert answered(shop, shop.sara, "/desk") == REPORTS["fa"]
        assert answered(shop, shop.sara, "/desk ۷ روز") == REPORTS["fa"]
        assert answered(shop, shop.sara, "/desk month")[0] == "🏁 ۳۰ روز: ۱۲ آبان تا ۱۱ آذر ۱۴۰۵"
        assert answered(shop, shop.sara, "/desk today")[1] == "درخواست‌ها: ۱ (۰ سررسیده) · برداشته ۰، میانه —"
        assert answered(shop, shop.sara, "/desk all")[0] == "🏁 همه تا ۱۱ آذر ۱۴۰۵"
        assert answered(shop, shop.sara, "/desk soon")[0].startswith("این بازه را نمی‌شناسم.")
        for person, name in ((people["سارا"], "Sara"), (people["رضا"], "Reza"), (people["نیما"], "Nima")):
            shop.does(partial(person.sends, f"/name {name}", chat=shop.group))
        shop.does(lambda: shop.maryam.sends("/language"), lambda: shop.maryam.taps("English"))
        assert answered(shop, shop.maryam, "/desk", in_group=False) == REPORTS["en"]
