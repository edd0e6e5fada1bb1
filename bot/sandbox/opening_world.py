"""The world in which `sarnakh demo` starts: two prospects, and a sales group with an admin and two sellers in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox


@dataclass(frozen=True)
class DemoWorld:
    """The people and the group, by Telegram's ids."""

    prospect_id: int
    guest_id: int
    admin_id: int
    seller_ids: tuple[int, int]
    sales_group_id: int


@dataclass(frozen=True)
class _Someone:
    name: str
    last_name: str
    phone: str
    username: str = ""


_PROSPECTS = {
    "fa": (_Someone("سارا", "محمدی", "+989121234567", "sara_demo"), _Someone("حسین", "اکبری", "+989351234567")),
    "en": (_Someone("Emma", "Wood", "+442079460018"), _Someone("James", "Hill", "+442079460021")),
}
_COLLEAGUES = {
    "fa": (
        _Someone("مریم", "کریمی", "+989127654321", "maryam_demo"),
        _Someone("علی", "رضایی", "+989123456789", "ali_demo"),
        _Someone("نرگس", "احمدی", "+989129876543", "narges_demo"),
    ),
    "en": (
        _Someone("Mary", "Clark", "+442079460032", "mary_demo"),
        _Someone("Alex", "Reed", "+442079460043", "alex_demo"),
        _Someone("Nina", "Shaw", "+442079460054", "nina_demo"),
    ),
}
_GROUP = {"fa": "فروش", "en": "Sales"}
_WIDELY_READ = "en"


async def open_demo_world(sandbox: Sandbox, languages: Sequence[str] = ("fa", "en")) -> DemoWorld:
    """Create the demo's people: prospects in the first two languages, or two in the only one; colleagues in the first.

    The colleagues have started the bot, because it can write only to people who did. The admin is the group's creator;
    the sellers are plain members.
    """
    first = languages[0]
    prospect = _person(sandbox, first, _PROSPECTS, 0)
    guest = _person(sandbox, languages[1], _PROSPECTS, 0) if languages[1:] else _person(sandbox, first, _PROSPECTS, 1)
    colleagues = [_person(sandbox, first, _COLLEAGUES, place) for place in range(3)]
    for each in colleagues:
        each.has_started()
    admin, *sellers = (each.id for each in colleagues)
    group = sandbox.group(_GROUP.get(first, _GROUP[_WIDELY_READ]), members=colleagues)
    return DemoWorld(prospect.id, guest.id, admin, (sellers[0], sellers[1]), group.id)


def _person(sandbox: Sandbox, language: str, cast: Mapping[str, tuple[_Someone, ...]], place: int) -> Person:
    who = cast.get(language, cast[_WIDELY_READ])[place]
    return sandbox.person(
        who.name, last_name=who.last_name, language=language, username=who.username or None, phone=who.phone
    )
