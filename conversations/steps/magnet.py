"""Give the magnet: a file, a link or a coupon code."""

from typing import Literal

from conversations.funnel.gift import magnet_for
from conversations.funnel.model import Funnel, Magnet
from conversations.language.places import fill
from conversations.turn.draft import Draft, text_of
from conversations.turn.turn import Button, Say, SendMagnet
from storage.records.ledger import EntryKind
from storage.records.record import Language


def give(draft: Draft, *, caption_key: str = "caption") -> None:
    """Give the magnet of their last campaign, or the funnel's; the first one also removes the contact keyboard.

    Later ones leave keyboards alone, because a document has its own stream and may arrive after a newer keyboard.
    """
    name = magnet_name(draft)
    keyboard: Literal["keep", "remove"] = "keep" if has_guide(draft) else "remove"
    magnet = draft.funnel.magnets[name]
    caption = (
        draft.said_with(magnet.caption) if magnet.caption and caption_key == "caption" else draft.text(caption_key)
    )
    given = SendMagnet("guide", name, caption, keyboard=keyboard)
    for reply in (given,) if magnet.file else _in_words(given, magnet, funnel=draft.funnel, language=draft.language):
        draft.reply(reply)
    draft.note(EntryKind.GUIDE, magnet=name)


def without_file(given: SendMagnet, *, funnel: Funnel, language: Language) -> tuple[Say, ...]:
    """Return the replacement for a file that no funnel names any more: this funnel's default magnet."""
    return _in_words(given, funnel.magnets[funnel.magnet], funnel=funnel, language=language)


def magnet_name(draft: Draft) -> str:
    """Return the name of their magnet under the funnel of this talk."""
    return magnet_for(draft.lead, draft.funnel)


def has_guide(draft: Draft) -> bool:
    """Return whether they were given a magnet before."""
    return any(entry.kind is EntryKind.GUIDE for entry in draft.ledger)


def _in_words(given: SendMagnet, magnet: Magnet, *, funnel: Funnel, language: Language) -> tuple[Say, ...]:
    """Return a link under the caption, or the caption and then the code; else the caption alone."""
    if magnet.link:
        link = magnet.link.get(language) or next(iter(magnet.link.values()))
        text = fill(text_of(funnel, language, "gift.link"), {"caption": given.caption, "link": link})
        return (Say(given.name, text, keyboard=given.keyboard, preview=True),)
    caption = Say(given.name, given.caption, keyboard=given.keyboard)
    if not magnet.coupon:
        return (caption,)
    # Without isolates, so that no invisible marks are copied into a shop's form. In a separate message, because the
    # copy button and the removal of the keyboard cannot be in one message.
    code = magnet.coupon.strip()
    text = fill(text_of(funnel, language, "gift.coupon"), {"coupon": code})
    copy = Button(text_of(funnel, language, "button.copy_code"), copies=code)
    return caption, Say(f"{given.name}.code", text, buttons=((copy,),))
