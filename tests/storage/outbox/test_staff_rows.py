"""Waiting rows that tell staff about other people."""

import pytest

from storage.database import Database
from storage.messages import Message
from storage.outbox import queue as outbox
from storage.outbox import staff_rows
from tests.storage.stored import MARYAM, NOW, alert, kept, reply

SARA, ADMIN = MARYAM.telegram_id, 5_000_000_777

TELL = [
    pytest.param(reply("u7:answer", chat=ADMIN, lead=1), id="a page"),
    pytest.param(reply("u7:dossier", chat=ADMIN, lead=1, method="editMessageText"), id="a page that changes"),
    pytest.param(reply("u7:answer", chat=-100_999, lead=1), id="a page in a group"),
    pytest.param(reply("report:7", chat=ADMIN), id="figures"),
    pytest.param(reply("list:7", chat=ADMIN, mentions=(1,)), id="a list"),
    pytest.param(reply(f"group.lost:{ADMIN}:1790000000000000", chat=ADMIN), id="a notice"),
]
TELL_NOT = [
    pytest.param(reply("u7:q0", chat=SARA, lead=1), id="a person's own talk"),
    pytest.param(reply("u7:trouble", chat=ADMIN), id="words for anybody"),
    pytest.param(reply(f"menu:{ADMIN}:179:fa", chat=ADMIN, method="deleteMyCommands"), id="a menu that goes"),
    pytest.param(reply(f"erased:1:7:{ADMIN}:50", chat=ADMIN, method="editMessageText"), id="what blanks a page"),
    pytest.param(reply(f"gone:{ADMIN}:50", chat=ADMIN, method="deleteMessage"), id="what deletes one"),
    pytest.param(alert(1), id="a card"),
]


@pytest.mark.parametrize("message", TELL)
async def test_what_tells_of_others_is_found_while_it_waits(database: Database, message: Message) -> None:
    await kept(database)
    added = await database.write(lambda tx: outbox.add(tx, [message], at=NOW))
    assert await database.write(staff_rows.waiting) == ((added.rows[0].id, message.chat, message.key),)
    await database.write(lambda tx: outbox.supersede(tx, [added.rows[0].id], at=NOW))
    assert await database.write(staff_rows.waiting) == ()


@pytest.mark.parametrize("message", TELL_NOT)
async def test_what_tells_of_nobody_else_is_not(database: Database, message: Message) -> None:
    await kept(database)
    await database.write(lambda tx: outbox.add(tx, [message], at=NOW))
    assert await database.write(staff_rows.waiting) == ()
