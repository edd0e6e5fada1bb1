"""Everybody of the shop at its desk."""

from tests.desk.shop import MINA_ID, Shop

DESK = f"who: {{managers: [{MINA_ID}], people: {{{MINA_ID}: {{weight: 0}}}}}}"
"""Mina manages, and is offered no leads."""


def all_are_there(shop: Shop) -> None:
    """Let everybody be seen in the group, and forget what they were answered."""
    everybody = (shop.sara, shop.reza, shop.mina)
    shop.does(*(lambda each=each: each.sends("/back", chat=shop.group) for each in everybody))
    shop.record.fresh(shop.group)
