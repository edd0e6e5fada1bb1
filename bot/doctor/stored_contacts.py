"""A check for contacts that earlier versions stored wrongly; of a contact only its ends are shown."""

from bot.doctor.findings import Finding, ok, warning
from bot.prospects.stored_contacts import WrongContact, wrong_contacts
from storage.database import Reader

NAMED = 5
_SHOWN_BEGIN, _SHOWN_END = 5, 2


async def look_at_contacts(reader: Reader, region: str) -> Finding:
    """Find stored contacts that are read differently today; `region` is that of national numbers."""
    wrong = [each async for each in wrong_contacts(reader, region=region)]
    if not wrong:
        return ok("contacts", "every stored contact is read as it is stored")
    named = ", ".join(f"lead {each.number} ({_masked(each)})" for each in wrong[:NAMED])
    more = ", …" if len(wrong) > NAMED else ""
    says = f"{len(wrong)} would be read differently today: {named}{more}"
    return warning("contacts", says, "sarnakh read --mend shows them whole, and asks before it corrects them")


def _masked(wrong: WrongContact) -> str:
    mask = _masked_phone if wrong.way == "phone" else _masked_email
    return f"{mask(wrong.stored)} → {mask(wrong.right)}"


def _masked_phone(phone: str) -> str:
    return f"{phone[:_SHOWN_BEGIN]}…{phone[-_SHOWN_END:]}"


def _masked_email(email: str) -> str:
    return f"{email[:1]}…@{email.rpartition('@')[2]}"
