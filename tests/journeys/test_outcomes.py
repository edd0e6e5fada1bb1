"""Outcomes through the whole bot: 🏆 asks the amount, a loss a reason; stage, outcome and /stats say the same."""

import re
from pathlib import Path

import pytest

from tests import people
from tests.journeys.running import open_office
from tests.journeys.selling import english_sales, lines_of

ADMIN = 5_000_000_777
SAID = {
    "fa": {
        "asks": "سرنخ ۱ چقدر خرید؟", "no": "نخرید", "yes": "بی‌مبلغ",
        "one": "مشتری: ۱", "none": "مشتری: ۰", "lost": "✖️ از دست رفت", "why": "چرا از دست رفت؟", "price": "قیمت",
        "card": "✖️ Admin · سرنخ ۱ · از دست رفت: قیمت", "reopen": "↩️ دوباره", "opened": "دوباره باز است",
    },
    "en": {
        "asks": "how much did lead 1 buy for?", "no": "Not bought", "yes": "No amount",
        "one": "Customers: 1", "none": "Customers: 0", "lost": "✖️ Lost",
        "why": "Why was lead 1 lost?", "price": "price", "card": "✖️ Admin · Lead 1 · lost: price", "reopen": "↩️ Reopen",
        "opened": "is open again",
    },
}  # fmt: skip


@pytest.mark.parametrize("language", ["fa", "en"])
async def test_from_bought_to_lost_and_open_again_every_figure_agrees(tmp_path: Path, language: str) -> None:
    funnel = {"funnel": english_sales(tmp_path)} if language == "en" else {}
    async with open_office(tmp_path, admin_ids=(ADMIN,), **funnel) as office:
        admin, said = office.sandbox.person("Admin", language=language, id=ADMIN), SAID[language]
        office.group.adds(admin)

        async def taps(label: str, sees: str) -> None:
            admin.taps(label)
            await office.sandbox.quiet()
            await admin.sees(re.escape(sees))

        async def figures() -> str:
            last = admin.chat.last
            admin.sends("/stats")
            return "\n".join(lines_of(await admin.sees("📊", after=last)))

        people.sara(office.sandbox).sends("/talk")
        card = await admin.sees("🔥", chat=office.group)
        admin.sends("/lead 1")
        await office.sandbox.quiet()
        await taps("🏆", said["asks"])
        admin.taps(said["no"])
        await office.sandbox.quiet()
        assert await office.rows("SELECT stage, outcome FROM leads") == [("sql", "open")]
        admin.sends("/lead 1")
        await office.sandbox.quiet()
        await taps("🏆", said["asks"])
        admin.taps(said["yes"])
        await office.sandbox.quiet()
        admin.sends("/lead 1")
        await office.sandbox.quiet()
        assert said["one"] in await figures()
        await taps(said["lost"], said["why"])
        await taps(said["price"], said["price"])
        assert said["card"] in lines_of(card)
        assert await office.rows("SELECT stage, outcome FROM leads") == [("sql", "lost")]
        assert said["none"] in await figures()
        await taps(said["reopen"], "?" if language == "en" else "؟")
        admin.sends("he came back")
        await admin.sees(said["opened"])
        assert await office.rows("SELECT stage, outcome FROM leads") == [("sql", "open")]
