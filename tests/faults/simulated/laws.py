"""Laws for the database and Telegram that must hold whenever the bot is idle, after any history."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping

from bot.sandbox.people.screen import transcript
from tests.faults.simulated import desk_laws, order
from tests.faults.simulated.bot import Bot
from tests.faults.simulated.door import GROUP, Delivered
from tests.faults.simulated.witness import QUIET_CARD, Witness

_CARDS = "SELECT key FROM witness WHERE key LIKE 'alert:%:%' AND key NOT LIKE 'alert:%:%:%'"
SQL_STAGES = ("sql", "pql", "customer")
TO_PROSPECTS = "words-"
"""How words begin that sellers write to prospects; before they first do, they may keep them as a note."""
ENDED = "RuntimeError"
"""The error of an update that was set aside because it ended the process twice."""


def all_hold(bot: Bot) -> None:
    """Check every law that does not depend on people's acts."""
    witness = bot.witness
    assert witness is not None, "it has never run"
    assert lost(bot) == {}, f"lost: {lost(bot)}"
    assert doubled_without_a_reason(bot) == {}, f"came twice for no reason: {doubled_without_a_reason(bot)}"
    order_is_kept(bot)
    every_heat_has_its_card(witness)
    nobody_else_has_a_card(witness)
    quiet_cards_have_their_reasons(witness)
    quiet_cards_are_silent(witness)
    an_alert_follows_its_quiet_card(bot)
    mornings_will_come(bot)
    copies_are_known(bot)
    consent_comes_first(witness)
    stage_and_outcome_agree(witness)
    notes_are_kept_once_and_where_they_belong(witness)
    one_question_is_open(bot)
    assert witness.totals_that_differ() == []
    desk_laws.all_hold(bot)


def lost(bot: Bot) -> Counter[Delivered]:
    """Return messages that had to be sent and never arrived, neither as a message nor as the new text of one."""
    missing = bot.witness.owed() - bot.mail.delivered
    return Counter({message: times for message, times in missing.items() if message not in bot.mail.shown})


def doubled(bot: Bot) -> Counter[Delivered]:
    """Return messages that arrived more often than they were to be sent."""
    return bot.mail.delivered - bot.witness.ever()


def doubled_without_a_reason(bot: Bot) -> Counter[Delivered]:
    """Return messages that arrived twice although no answer was lost and no process died before marking them."""
    return doubled(bot) - bot.mail.unsure


def order_is_kept(bot: Bot) -> None:
    """Check that messages of each stream are in the order of writing; a new supergroup counts from 1 again."""
    rows = [order.SentRow(*row) for row in bot.witness.rows(order.SENT)]
    counted = [row for row in rows if row.chat > GROUP or not bot.group_moved]
    overtaken = order.faults(counted)
    assert overtaken == [], f"overtaken: {overtaken}"


def every_heat_has_its_card(witness: Witness) -> None:
    """Check that each alert of a ledger has a card and no card waits; `lost` checks the delivery.

    An alert of an account that was merged is a card of the lead that went on, also once they are apart.
    """
    counts = witness.rows(
        "SELECT number, alerts, (SELECT count(*) FROM ledger WHERE lead = number AND kind = 'alerted') FROM leads"
    )
    for number, alerts, _ in counts:
        cards = {key for (key,) in witness.rows(f"{_CARDS} AND key LIKE ?", f"alert:{number}:%")}
        assert cards == {f"alert:{number}:{nth}" for nth in range(1, alerts + 1)}
    for people in _people(witness):
        alerts, entries = (sum(row[at] for row in counts if row[0] in people) for at in (1, 2))
        is_whole = people <= {number for number, *_ in counts}
        assert alerts == entries or (alerts > entries and not is_whole), f"{people}: {alerts} alerts, {entries} lines"
    assert witness.rows(f"{_CARDS} AND fate IN ('owed', 'dead')") == []


def _people(witness: Witness) -> list[set[int]]:
    """Return the leads of each person: those that were ever merged stand together, those that are erased since, too."""
    groups = {number: {number} for (number,) in witness.rows("SELECT number FROM leads")}
    for lead, data in witness.rows("SELECT lead, data FROM ledger WHERE kind = 'merged'"):
        both = set[int]().union(*(groups.get(each, {each}) for each in (lead, *json.loads(data).values())))
        groups |= dict.fromkeys(both, both)
    return list({id(group): group for group in groups.values()}.values())


def nobody_else_has_a_card(witness: Witness) -> None:
    """Check that no one below sales-qualified has a card; what an account of a person did counts for all of them."""
    alerted = dict(witness.rows("SELECT number, stage FROM leads WHERE alerts > 0"))
    ended = {lead for (lead,) in witness.rows("SELECT lead FROM ledger WHERE kind = 'outcome'")}
    called = {
        lead
        for (lead,) in witness.rows(
            "SELECT lead FROM ledger WHERE kind IN ('heated', 'talk_asked')"
            " OR (kind = 'stage' AND data ->> 'after' = 'pql')"
        )
    }
    there = {number for (number,) in witness.rows("SELECT number FROM leads")}
    for people in _people(witness):
        if not people <= there:  # the lines of who is erased are gone, too
            continue
        cold = {lead for lead in people if lead in alerted and alerted[lead] not in SQL_STAGES}
        assert not cold or people & ended, f"{cold} have a card"
        assert not people & alerted.keys() or people & called, f"{people}: not hot, no wish to talk, no used trial"


def stage_and_outcome_agree(witness: Witness) -> None:
    """Check that exactly those are customers whose outcome is won."""
    assert witness.rows("SELECT number FROM leads WHERE (stage = 'customer') <> (outcome = 'won')") == []


def notes_are_kept_once_and_where_they_belong(witness: Witness) -> None:
    """Check that each note, which names its lead, is in the ledger of that lead, and there once for each update.

    Words to a prospect that their author kept as a note name none.
    """
    notes = witness.rows("SELECT lead, update_id, data FROM ledger WHERE kind = 'note'")
    texts = {row: str(json.loads(row[2])["text"]) for row in notes}
    elsewhere = [row for row, text in texts.items() if text != str(row[0]) and not text.startswith(TO_PROSPECTS)]
    assert elsewhere == [], f"notes about another lead: {elsewhere}"
    assert len({update_id for _, update_id, _ in notes}) == len(notes)


def quiet_cards_have_their_reasons(witness: Witness) -> None:
    """Check that each quiet card was written once for a reason in the ledger, and that no card is lost or dead.

    A lead that was bought or taken without a card got one then, and no reason before they wrote; so did one that goes
    on for another lead of the same person.
    """
    leads = {number for (number,) in witness.rows("SELECT number FROM leads WHERE quiet_at IS NOT NULL")}
    noted = {number for (number,) in witness.rows(
        "SELECT l.number FROM leads AS l WHERE l.quiet_at IS NOT NULL"
        " AND (EXISTS (SELECT 1 FROM ledger WHERE lead = l.number AND kind IN ('outcome', 'claimed', 'merged'))"
        " OR (l.quiet <> '[]' AND (l.quiet_due IS NOT NULL OR l.alerts > 0)"
        " AND EXISTS (SELECT 1 FROM ledger WHERE lead = l.number AND kind = 'quiet')))"
        " AND EXISTS (SELECT 1 FROM ledger WHERE lead = l.number AND kind = 'contact')"
    )}  # fmt: skip
    assert leads == noted
    written = [key for (key,) in witness.rows(f"SELECT key FROM witness WHERE {QUIET_CARD}")]  # ours
    assert len(written) == len(set(written))
    assert {f"quiet:{number}" for number in leads} <= set(written)
    dead = witness.rows(f"SELECT key FROM witness WHERE {QUIET_CARD} AND fate IN ('owed', 'dead')")
    assert dead == []


def quiet_cards_are_silent(witness: Witness) -> None:
    """Check that quiet cards and lists of them have no sound, not even as an edit that is sent again."""
    loud = (
        "SELECT key FROM witness WHERE (key LIKE 'quiet:%' OR key LIKE 'quiets:%') AND text IS NOT NULL AND silent = 0"
    )
    assert witness.rows(loud) == []


def an_alert_follows_its_quiet_card(bot: Bot) -> None:
    """Check that the alert after a quiet card answers it, and that the quiet card has no buttons any more."""
    standing = {message.id: message for message in bot.group.messages}
    for (number,) in bot.witness.rows("SELECT number FROM leads WHERE quiet_at IS NOT NULL AND alerts > 0"):
        followed = bot.witness.rows("SELECT answers FROM witness WHERE key = ?", f"alert:{number}:1")
        assert followed == [(f"quiet:{number}",)], f"lead {number}: {followed}"
        for place, chat in bot.witness.rows(
            "SELECT message_id, sent_to FROM outbox WHERE key = ? AND message_id IS NOT NULL", f"quiet:{number}"
        ):
            if chat == bot.group.id and place in standing:
                assert not standing[place].buttons, f"the quiet card of lead {number} still has buttons"


def mornings_will_come(bot: Bot) -> None:
    """Check that the next opening of the company is planned: its list names who waits."""
    planned = bot.witness.rows("SELECT key FROM timers WHERE kind = 'opening'")
    assert planned == [("company_opens",)]


def consent_comes_first(witness: Witness) -> None:
    """Check that no phone or email is stored before its owner consented."""
    early = witness.rows(
        "SELECT lead, id FROM ledger AS used WHERE kind = 'contact' AND data ->> 'kind' <> 'telegram'"
        " AND NOT EXISTS (SELECT 1 FROM ledger WHERE lead = used.lead AND kind = 'consented' AND id < used.id)"
    )
    assert early == []
    unproved = witness.rows(
        "SELECT number FROM leads WHERE (phone IS NOT NULL OR email IS NOT NULL) AND NOT EXISTS"
        " (SELECT 1 FROM ledger WHERE lead = number AND kind = 'consented' AND length(data ->> 'text') > 0)"
    )
    assert unproved == []


FAREWELL = re.compile("پاک شد. دیگر چیزی|Erased. We hold nothing")
"""What a person who was forgotten is told."""


def one_question_is_open(bot: Bot) -> None:
    """Check that the open question stands in the chat of each person, and that no other of their talk has buttons.

    What a forgotten person was asked is forgotten, too: only what came after the farewell counts.
    A question whose answer was lost is sent again: of the first copy nobody knows the number.
    """
    perhaps_twice = {each.chat for each in bot.mail.unsure}
    # Who blocked the bot while their old buttons were to go keeps them: such a button answers with its toast.
    refused = "SELECT chat FROM outbox WHERE state = 'dead' AND method LIKE 'edit%'"
    perhaps_twice |= {chat for (chat,) in bot.witness.rows(refused)}
    for person, talk in bot.witness.rows(
        "SELECT telegram_id, talk FROM leads JOIN sessions ON lead = number WHERE blocked = 0"
    ):
        held, chat = _read(talk), bot.telegram.chats.get(person)
        if not held or chat is None or person in perhaps_twice or chat.bot_standing != "member":
            continue
        mark = f"q:{held['session']}:"
        since = [place for place, message in enumerate(chat.messages) if FAREWELL.search(message.text or "")]
        ours = chat.messages[since[-1] :] if since else chat.messages
        standing = [message for message in ours if any(mark in each.callback_data for each in message.buttons)]
        assert len([message for message in standing if not message.is_deleted]) <= 1, transcript(chat)
        asked = "SELECT 1 FROM witness WHERE key = ? AND fate = 'sent'"
        if held["step"] == "question" and bot.witness.rows(asked, held.get("question_key")):
            assert len(standing) == 1, f"the open question has no buttons: {transcript(chat)}"


def _read(talk: str) -> dict[str, object]:
    """Return a stored talk, or nothing if it was made unreadable."""
    try:
        held: dict[str, object] = json.loads(talk)
    except ValueError:
        return {}
    return held


def traces_of(bot: Bot, *needles: str) -> list[str]:
    """Return the places in the database that contain any of these words, except the witness's own tables."""
    found = []
    for table in bot.witness.tables():
        if table == "witness" or table.startswith("sqlite_"):
            continue
        for row in bot.witness.rows(f"SELECT * FROM {table}"):
            words = " ".join(str(value) for value in row)
            found += [f"{table}: {needle}" for needle in needles if needle in words]
    return found


def told_elsewhere(bot: Bot, who: int, *needles: str) -> list[str]:
    """Return the bot's messages about a person in other people's chats, except in groups replaced by a supergroup."""
    chats = [chat for chat in bot.telegram.chats.values() if chat.id != who and chat.migrated_to is None]
    standing = [message for chat in chats for message in chat.messages if message.from_bot]
    said = [f"{message.html} {message.buttons} {message.caption}" for message in standing]
    return [text for text in said if any(needle in text for needle in needles)]


def copies_elsewhere(bot: Bot, who: int) -> list[str]:
    """Return the copies of what a person sent in groups, except in those replaced by a supergroup."""
    sent = [message.attachment for message in bot.telegram.chats[who].messages if not message.from_bot]
    chats = [chat for chat in bot.telegram.chats.values() if not chat.is_private and chat.migrated_to is None]
    standing = [message for chat in chats for message in chat.messages if message.from_bot and message.attachment]
    return [f"{each.attachment.kind} {each.id}" for each in standing if any(each.attachment is one for one in sent)]


def copies_are_known(bot: Bot) -> None:
    """Check that no copy waits or is dead, that the number of each is kept, and that it stands under its number."""
    unsettled = "SELECT key, state FROM outbox WHERE method LIKE 'copy%' AND state IN ('waiting', 'dead')"
    assert bot.witness.rows(unsettled) == []
    for key, chat, message_id in bot.witness.rows(
        "SELECT key, sent_to, message_id FROM outbox WHERE method LIKE 'copy%' AND state = 'sent' AND fallback = 0"
        " AND message_id IS NOT NULL"
    ):
        message = bot.telegram.chats[chat].by_id.get(message_id)
        assert message is not None, f"{key} does not stand in the group"
        assert message.attachment is not None, f"{key} is no copy"


def raised(bot: Bot, logs: Iterable[Mapping[str, object]]) -> list[str]:
    """Return log records with an unexpected exception; failing to write notices on a full disk is expected."""
    events = [str(entry["event"]) for entry in logs if entry.get("exc_info")]
    return [event for event in events if not (event == "notice_failed" and bot.disk.refusals)]


def broke(logs: Iterable[Mapping[str, object]]) -> list[object]:
    """Return the errors of updates that were set aside because their handling raised."""
    return [entry["error"] for entry in logs if entry["event"] == "update_set_aside" and entry["error"] != ENDED]
