"""The contact of a masked lead, for its owner in private (DESK §3.4, §3.5)."""

import re

from conversations.desk.cards.buttons import DeskButton, act_button, two_a_row
from conversations.desk.cards.presses import CardAct
from conversations.desk.lines.colleagues import colleague_name
from conversations.desk.lines.subject import name_of
from conversations.desk.notices.wording import DeskTelling, DeskText, Named, text_of, worded
from conversations.language import catalogue
from conversations.language.direction import isolate
from conversations.language.graphemes import cut
from storage.records.lead import Lead
from storage.records.record import Language

_NAME_UTF16 = 100


def start_link(bot: str, card: str) -> str:
    """Return the link that lets a colleague press Start, which sends them the number of a card."""
    return f"https://t.me/{bot}?start=d_{card}"


def read_start(payload: str) -> str | None:
    """Return the id of the card that a Start asks for; None for any other payload."""
    return payload[2:] if payload.startswith("d_") and payload[2:] else None


def start_needed_text(owner: int, lead: int, telling: DeskTelling) -> DeskText:
    """Return what stands under a card whose owner never pressed Start, with [📇 The number]."""
    text = worded("number.start", telling, {"owner": Named((owner,), (owner,))})
    number: DeskButton = act_button(CardAct.NUMBER, lead, telling.language)
    return DeskText(text.html, text.plain, two_a_row((number,)))


def contact_text(lead: Lead, telling: DeskTelling) -> str:
    """Return a lead's name, number, email and username as one text, each on its line, the missing ones left out."""
    ours = {"name": isolate(cut(name_of(lead, telling.language), _NAME_UTF16))}
    username = f"@{lead.username}" if lead.username else None
    head = catalogue.phrase("desk", "number.of", telling.language, ours=ours, number=lead.number)
    return "\n".join((head, *(isolate(each) for each in (lead.phone, lead.email, username) if each)))


def vcard(lead: Lead, language: Language) -> str:
    """Return a lead's name and phone as a vCard 3.0, which phones save (RFC 2426)."""
    name = _escaped(cut(name_of(lead, language), _NAME_UTF16))
    lines = ("BEGIN:VCARD", "VERSION:3.0", f"N:;{name};;;", f"FN:{name}", f"TEL;TYPE=CELL:{lead.phone}", "END:VCARD")
    return "\n".join(lines)


def _escaped(text: str) -> str:
    one_line = " ".join(text.split())
    return re.sub(r"([\\,;])", r"\\\1", one_line)


def many_reveals_text(owner: int, count: int, telling: DeskTelling) -> str:
    """Return that somebody got the contacts of more leads in a day than the settings expect."""
    ours = {"name": isolate(colleague_name(owner, telling.colleagues))}
    return catalogue.phrase("desk", "number.many", telling.language, ours=ours, count=count)


def no_longer_text(lead: int, telling: DeskTelling) -> DeskText:
    """Return what a revealed contact becomes once the lead is somebody else's."""
    return text_of("number.no_longer", telling, number=lead)


def removal_request(lead: int, telling: DeskTelling) -> DeskText:
    """Return that a contact which Telegram no longer deletes should be deleted by hand."""
    return text_of("number.remove", telling, number=lead)
