"""`sarnakh new [FUNNEL] --for TRADE --languages fa,en`: write a starting funnel, and what it gives next to it."""

import shlex
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from bot.funnels.starters.placing import PlacedFunnel, place
from bot.funnels.starters.trades import PLAIN, TRADES, OwnNames, chosen_languages, starter
from storage.records.language_codes import FIRST_LANGUAGE
from storage.records.translatable import Translatable, listed, tr


def execute(given: Namespace) -> int:
    """Write a starting funnel, or list what there is to begin with; return the exit status."""
    if given.funnel is None and given.trade is None:
        given.terminal.say(*_choice())
        return 0
    begun = starter(given.trade or PLAIN)
    chosen = chosen_languages(given.languages or FIRST_LANGUAGE, begun.languages)
    target = given.funnel or Path(f"{begun.trade}.yaml")
    placed = place(begun, target, chosen, OwnNames(given.name, given.contact))
    given.terminal.say(*_next_steps(placed, has_guide=begun.trade in TRADES))
    return 0


def _choice() -> Iterator[Translatable | str]:
    yield tr("What is it for? Each is a whole funnel, in Persian, in English or in both, with the guide that it gives:")
    for trade, what in TRADES.items():
        yield tr("  sarnakh new --for {trade}   {what}", trade=f"{trade:<8}", what=what)
    yield tr("Languages, the default one first: --languages fa,en")
    yield tr('Your own names at once: --name "…" --contact you@example.com')
    yield tr("A short one for anything else: sarnakh new my.yaml")


def _next_steps(placed: PlacedFunnel, *, has_guide: bool) -> Iterator[Translatable | str]:
    named = shlex.quote(str(placed.file))
    for gift in placed.kept:
        yield tr("{gift} was there already and stays as it is.", gift=gift.name)
    beside = listed([gift.name for gift in placed.gifts])
    yield tr(
        "{file} is yours, with {gifts} beside it. Change what you like; then:", file=str(placed.file), gifts=beside
    )
    yield f"  sarnakh check {named}"
    yield f"  sarnakh demo --funnel {named}"
    yield f"  sarnakh simulate --funnel {named}"
    if has_guide:
        yield tr("Once your name stands in it, make the PDF again: sarnakh guide {file}", file=named)
