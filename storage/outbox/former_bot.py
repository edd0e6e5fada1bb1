"""Waiting rows when another bot takes over: any bot can send messages, but only the sender can edit them."""

from datetime import datetime

import orjson

from storage.database import Transaction
from storage.errors import SealBroken
from storage.messages import NotCopied
from storage.outbox import queue as outbox
from storage.outbox.places import SUPERGROUPS_BELOW
from storage.outbox.rows import chat_of, is_left_behind, sealed_body, sent_by_us

NAMES_A_MESSAGE, QUOTES_ONE = "message_id", "reply_parameters"

_OF_ANOTHER_BOT = f"""
    (lead = $1 OR id IN (SELECT row FROM mentions WHERE lead = $1)) AND coalesce(chat, 0) <> $2
    AND message_id IS NOT NULL AND state <> 'waiting' AND NOT {sent_by_us("outbox")}
    AND NOT {is_left_behind("outbox")}
"""  # noqa: S608  # ours
_COUNTED = f"""
    SELECT count(DISTINCT {chat_of("outbox")} || ':' || message_id) FROM outbox WHERE {_OF_ANOTHER_BOT}
"""  # noqa: S608  # ours
_GIVEN_UP = f"""
    UPDATE outbox SET message_id = NULL WHERE {_OF_ANOTHER_BOT} AND {chat_of("outbox")} > $3
"""  # noqa: S608  # ours


async def withdraw_edits(tx: Transaction, *, at: datetime) -> int:
    """Withdraw rows that need a message number of the former bot, and drop such quotes; return how many were withdrawn.

    In a supergroup numbers are the same for all bots: there an edit is tried, and a deletion may succeed. A recall of a
    message with an unknown number can only be done by the former bot.
    """
    await _give_up_copies(tx)
    rows = await tx.all(
        """
        SELECT id, key, body, message_id, method = 'deleteMessage', coalesce(chat, sent_to, 0) <= $1
        FROM outbox WHERE state = 'waiting'
        """,
        SUPERGROUPS_BELOW,
    )
    gone = []
    for id_, key, stored, target, deletes, means_the_same in rows:
        try:
            body = orjson.loads(tx.cipher.decrypt(stored, "outbox.body", key))
        except (SealBroken, ValueError):  # the sender puts it aside
            continue
        named = target is not None or NAMES_A_MESSAGE in body
        if (named and not means_the_same) or (deletes and not named):
            gone.append(id_)
        elif not means_the_same and body.pop(QUOTES_ONE, None) is not None:
            told = sealed_body(body, "outbox.body", key, tx.cipher)
            await tx.run("UPDATE outbox SET body = $2 WHERE id = $1", id_, told)
    await outbox.supersede(tx, gone, at=at)
    return len(gone)


async def _give_up_copies(tx: Transaction) -> None:
    """Let a line stand in for copies that wait: in another bot's chat the numbers belong to other messages.

    So does the number of the line before them, which names nobody.
    """
    rows = await tx.all(
        "SELECT id, key, fallbacks FROM outbox WHERE state = 'waiting' AND priority >= 0 AND method LIKE 'copy%'"
    )
    for id_, key, stored in rows:
        try:
            method, body = orjson.loads(tx.cipher.decrypt(stored, "outbox.fallbacks", key))[NotCopied.GONE - 1]
        except (SealBroken, ValueError, LookupError):  # the sender puts it aside
            continue
        told = sealed_body(body, "outbox.body", key, tx.cipher)
        await tx.run(
            """
            UPDATE outbox SET method = $2, body = $3, fallbacks = '[]', fallback = 0, slot = NULL,
                              message_id = NULL, sent_to = NULL
            WHERE id = $1
            """,
            id_,
            method,
            told,
        )


async def give_up_places(tx: Transaction, lead: int, *, person: int) -> int:
    """Forget messages about a lead that another bot sent outside supergroups; return how many there are.

    They cannot be blanked; in a supergroup a bot with the right to delete can try.
    """
    row = await tx.one(_COUNTED, lead, person)
    await tx.run(_GIVEN_UP, lead, person, SUPERGROUPS_BELOW)
    return row[0] if row else 0
