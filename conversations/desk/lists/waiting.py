"""The list that stands in place of many pings: every lead that waits, edited as it changes (DESK §2.4, §2.5)."""

from collections.abc import Sequence

from conversations.desk.lists.lead_lines import waiting_line
from conversations.desk.lists.listed import ListedLead, Listing
from conversations.desk.lists.messages import LINES_OF_A_MESSAGE, ListLine, messages_of
from conversations.desk.notices.wording import DeskText, Named, sales_text, text_of, worded

_AROUND = 3
"""The title, how many more there are, and the managers."""


def waiting_list(waiting: Sequence[ListedLead], listing: Listing, *, managers: Sequence[int] = ()) -> DeskText:
    """Return the list as one message: the first due first, those that are nobody's with a Claim button.

    `managers` are mentioned, where a step that is theirs is said with it.
    """
    telling, count = listing.telling, len(waiting)
    key = "list.waiting_one" if count == 1 else "list.waiting"
    shown = waiting[: LINES_OF_A_MESSAGE - _AROUND]
    lines = [ListLine(text_of(key, telling, count=count)), *(claimable_line(each, listing) for each in shown)]
    if len(shown) < count:
        lines.append(ListLine(sales_text("own.more", telling, count=count - len(shown))))
    if managers:
        named = {"people": Named(tuple(managers), tuple(managers))}
        lines.append(ListLine(worded("list.managers", telling, named)))
    return messages_of(lines, telling)[0]


def claimable_line(each: ListedLead, listing: Listing) -> ListLine:
    """Return a waiting lead's line, with a Claim button if it is nobody's."""
    return ListLine(waiting_line(each, listing), each.lead.number if each.round.owner is None else 0)
