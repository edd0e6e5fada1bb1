"""The line of a lead in a list: no names of prospects and no contacts (DESK §2.8)."""

from conversations.desk.lines.raised_hand import asks_quietly, missed_lines, quiet_wish
from conversations.desk.lines.score import quality_of
from conversations.desk.lines.subject import Subject
from conversations.desk.lines.wishes import answers_shown
from conversations.desk.lists.listed import ListedLead, Listing
from conversations.desk.notices.reminders import near
from conversations.desk.notices.wording import DeskText, Named, listed, text_of, worded
from conversations.language import catalogue
from conversations.language.graphemes import cut
from conversations.qualification.stages import picked_any

_WISH_UTF16 = 90
"""UTF-16 units of a wish: twenty lines stay below a message's limit of 4,096."""


def waiting_line(each: ListedLead, listing: Listing) -> DeskText:
    """Return a lead that waits: what they want and since when, or who has them."""
    if each.round.owner is not None:
        named = {"name": Named((each.round.owner,))}
        return worded("list.owned", listing.telling, named, number=each.lead.number)
    return quiet_line(each, listing) if _has_quiet_card(each) else free_line(each, listing)


def free_line(each: ListedLead, listing: Listing) -> DeskText:
    """Return a hot lead that is nobody's: «۱۲۸ · تماس تلفنی، همین ماه · کیفیت ۸۱ · از پنجشنبه ۱۹:۴۰»."""
    return text_of(
        "list.lead",
        listing.telling,
        number=each.lead.number,
        wish=lead_wish(each, listing),
        quality=quality_of(each.lead, listing.telling.language),
        since=_since(each, listing),
    )


def quiet_line(each: ListedLead, listing: Listing) -> DeskText:
    """Return a quiet lead that is nobody's: what they asked for and the gate they miss, or that they wrote."""
    key = "list.quiet_asked" if asks_quietly(listing.subject(each.lead)) else "list.quiet_wrote"
    wish, since = lead_wish(each, listing), _since(each, listing)
    return text_of(key, listing.telling, number=each.lead.number, wish=wish, since=since)


def lead_wish(each: ListedLead, listing: Listing) -> str:
    """Return what a lead wants, in the funnel's words."""
    about = listing.subject(each.lead)
    return cut(_quiet_wish(about) if _has_quiet_card(each) else _wish(about), _WISH_UTF16)


def _has_quiet_card(each: ListedLead) -> bool:
    """Tell whether the round is of a person who wrote or asked; one that somebody took by its number is quiet, too."""
    return each.round.is_quiet and bool(each.lead.quiet)


def _quiet_wish(about: Subject) -> str:
    if not asks_quietly(about):
        return catalogue.text("sales", "quiet.wrote", about.language)
    key = "quiet.asked_call" if picked_any(about.lead.answers, about.funnel.sql.calls) else "quiet.asked_write"
    return listed((catalogue.text("sales", key, about.language), *missed_lines(about)), about.language)


def _wish(about: Subject) -> str:
    if about.lead.is_quiet and about.lead.quiet:
        return quiet_wish(about)
    answers = (answers_shown(about.lead, line, about.funnel, about.language) for line in about.funnel.card)
    return next(filter(None, answers), "") or catalogue.text("sales", "list.talk", about.language)


def _since(each: ListedLead, listing: Listing) -> str:
    return near(each.round.opened or each.round.claimed or listing.ctx.now, listing.telling)
