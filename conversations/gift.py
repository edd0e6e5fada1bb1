"""Giving the magnet: a file, a link or a coupon code."""

from typing import Literal

from conversations.draft import Draft
from conversations.speech import fill
from conversations.turn import Give, Say
from storage.records import EntryKind


def give(draft: Draft, *, caption_key: str = "caption") -> None:
    """Give the magnet of the campaign they came by, or the funnel's; with the first one goes the contact keyboard.

    Later ones leave keyboards alone: a document comes in a stream of its own, perhaps after a newer keyboard.
    """
    name = magnet_name(draft)
    keyboard: Literal["keep", "remove"] = "keep" if has_guide(draft) else "remove"
    magnet = draft.funnel.magnets[name]
    caption = draft.said(magnet.caption) if magnet.caption and caption_key == "caption" else draft.text(caption_key)
    if magnet.file:
        draft.reply(Give("guide", name, caption, keyboard=keyboard))
    elif magnet.link:
        text = fill(draft.text("gift.link"), {"caption": caption, "link": draft.said(magnet.link)})
        draft.reply(Say("guide", text, keyboard=keyboard, preview=True))
    else:
        # Bare: whoever selects the code shall not copy invisible marks into a shop's form.
        text = fill(draft.text("gift.coupon"), {"caption": caption, "coupon": magnet.coupon or ""})
        draft.reply(Say("guide", text, keyboard=keyboard))
    draft.note(EntryKind.GUIDE, magnet=name)


def magnet_name(draft: Draft) -> str:
    """Return which magnet is theirs: their last campaign's, or the funnel's."""
    source = draft.funnel.sources.get(draft.lead.last_source)
    return source.magnet if source and source.magnet else draft.funnel.magnet


def has_guide(draft: Draft) -> bool:
    """Return whether they were given a magnet before."""
    return any(entry.kind is EntryKind.GUIDE for entry in draft.ledger)
