"""A check for contacts that earlier versions stored wrongly; of a contact only its ends are shown."""

from bot.doctor.findings import Finding, ok, warning
from bot.prospects.stored_contacts import WrongContact, wrong_contacts
from storage.database import Reader
from storage.records.translatable import Translatable, listed, tr

NAMED = 5
_SHOWN_BEGIN, _SHOWN_END = 5, 2


async def look_at_contacts(reader: Reader, region: str) -> Finding:
    """Find stored contacts that are read differently today; `region` is that of national numbers."""
    wrong = [each async for each in wrong_contacts(reader, region=region)]
    if not wrong:
        return ok(tr("contacts"), tr("every stored contact is read as it is stored"))
    named = (*map(_named, wrong[:NAMED]), *(("…",) if len(wrong) > NAMED else ()))
    says = tr("{count} would be read differently today: {names}", count=len(wrong), names=listed(named))
    return warning(tr("contacts"), says, tr("sarnakh read --mend shows them whole, and asks before it corrects them"))


def _named(wrong: WrongContact) -> Translatable:
    return tr("lead {number} ({masked})", number=str(wrong.number), masked=_masked(wrong))


def _masked(wrong: WrongContact) -> str:
    mask = _masked_phone if wrong.way == "phone" else _masked_email
    return f"{mask(wrong.stored)} → {mask(wrong.right)}"


def _masked_phone(phone: str) -> str:
    return f"{phone[:_SHOWN_BEGIN]}…{phone[-_SHOWN_END:]}"


def _masked_email(email: str) -> str:
    return f"{email[:1]}…@{email.rpartition('@')[2]}"
