"""The people of the tests: always the same few, so that failures are easy to read."""

from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox


def sara(sandbox: Sandbox, **traits: object) -> Person:
    """A shop owner from Tehran with a username."""
    return sandbox.person(
        **{"name": "سارا", "language": "fa", "username": "sara_shop", "phone": "+989121234567"} | traits
    )


def reza(sandbox: Sandbox, *, private_forwards: bool = True, **traits: object) -> Person:
    """A Persian speaker without a username, whom links cannot mention."""
    person = sandbox.person(**{"name": "رضا", "language": "fa", "phone": "+989351112233"} | traits)
    person.user.private_forwards = private_forwards
    return person


def emma(sandbox: Sandbox, **traits: object) -> Person:
    """An English buyer."""
    return sandbox.person(
        **{"name": "Emma", "language": "en", "username": "emma_b2b", "phone": "+442079460018"} | traits
    )


def maryam(sandbox: Sandbox, **traits: object) -> Person:
    """The admin, who works in sales; she has started the bot."""
    admin = sandbox.person(
        **{"name": "مریم", "language": "fa", "username": "maryam", "phone": "+989127654321"} | traits
    )
    admin.has_started()
    return admin


def sales_group(sandbox: Sandbox, *members: Person, **traits: object) -> Group:
    """The sales group with the bot in it."""
    return sandbox.group("فروش", members, **traits)
