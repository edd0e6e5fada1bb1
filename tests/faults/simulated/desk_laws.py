"""Laws of the sales desk that must hold whenever the bot is idle, after any history (DESK §1, §2.5, §6)."""

import json
from collections import Counter
from collections.abc import Iterable

from tests.faults.simulated.bot import Bot
from tests.faults.simulated.witness import Witness

_NEWEST = "NOT EXISTS (SELECT 1 FROM rounds AS o WHERE o.lead = r.lead AND o.n > r.n)"
_STANDS = "o.state IN ('waiting', 'sent') AND NOT EXISTS (SELECT 1 FROM outbox AS d WHERE d.key = 'down:' || o.key)"
_ONCE = (
    "claimed", "released", "assigned", "touched", "meeting", "held", "no_show", "snoozed", "awake", "reopened",
    "alerted",
)  # fmt: skip
"""What one update does to a lead once at most."""


def all_hold(bot: Bot) -> None:
    """Check every law of the desk."""
    witness = bot.witness
    assert witness is not None, "it has never run"
    one_round_is_open(witness)
    every_card_has_its_round(witness)
    lead_and_round_agree(witness)
    owners_are_those_of_the_ledger(witness)
    each_act_is_done_once(witness)
    timers_are_those_of_open_rounds(witness)
    one_ping_stands(bot)
    deals_are_those_of_the_rounds(witness)
    no_round_or_deal_is_deleted(witness)
    everything_is_told(witness)


def one_round_is_open(witness: Witness) -> None:
    """Check that of each lead at most the newest round is open."""
    assert witness.rows(f"SELECT r.lead, r.n FROM rounds AS r WHERE r.open = 1 AND NOT ({_NEWEST})") == []


def every_card_has_its_round(witness: Witness) -> None:
    """Check that each lead with a card came to the desk, with a round for each alert at most."""
    without = witness.rows(
        "SELECT number FROM leads WHERE (alerts > 0 OR quiet_at IS NOT NULL)"
        " AND NOT EXISTS (SELECT 1 FROM rounds WHERE lead = number)"
    )
    assert without == [], "a card without a round"
    numbers = Counter(lead for (lead,) in witness.rows("SELECT lead FROM rounds WHERE lead IS NOT NULL"))
    last = dict(witness.rows("SELECT lead, max(n) FROM rounds WHERE lead IS NOT NULL GROUP BY lead"))
    assert numbers == last, "rounds of a lead are counted from 1"


def lead_and_round_agree(witness: Witness) -> None:
    """Check that owner and outcome of a lead are those of its newest round, unless it is not at the desk."""
    differ = witness.rows(
        "SELECT number, l.owner, r.owner, l.outcome, r.outcome, r.state FROM leads AS l"
        f" JOIN rounds AS r ON lead = number WHERE {_NEWEST} AND (coalesce(l.owner, 0) <> coalesce(r.owner, 0)"
        " OR (l.outcome <> r.outcome AND r.state <> 'none'))"
    )
    assert differ == []
    states = {"won": "won", "lost": "lost", "unfit": "disqualified"}
    for lead, state, outcome, is_open in witness.rows(
        "SELECT lead, state, outcome, open FROM rounds WHERE lead IS NOT NULL"
    ):
        # A round that a newer one followed keeps the state in which it was.
        assert outcome == states.get(state, "open"), f"lead {lead}: {state} is {outcome}"
        assert not (is_open and state in states), f"lead {lead}: {state} is open"


def owners_are_those_of_the_ledger(witness: Witness) -> None:
    """Check that the owner of each lead is the one whom its lines of the ledger lead to."""
    owners = dict(witness.rows("SELECT number, owner FROM leads"))
    lines: dict[int, list[tuple[str, int, dict[str, object]]]] = {}
    for lead, kind, actor, data in witness.rows("SELECT lead, kind, actor, data FROM ledger ORDER BY id"):
        lines.setdefault(lead, []).append((kind, actor, json.loads(data)))
    for lead, owner in owners.items():
        possible = _owners_after(lines.get(lead, ()))
        assert owner in possible, f"lead {lead} is {owner}'s, and by its ledger {possible}'s: {lines.get(lead)}"


def _owners_after(lines: Iterable[tuple[str, int, dict[str, object]]]) -> set[object]:
    """Return who may have a lead after these lines: a new alert frees it, unless its owner is on shift."""
    owners: set[object] = {None}
    for kind, actor, data in lines:
        match kind:
            case "claimed":
                owners = {actor}
            case "assigned":
                owners = {data["to"]}
            case "released":
                owners = {None}
            case "alerted" | "talk_asked":
                owners = owners | {None}
            case "reopened":
                owners = {actor} if actor else {None}
            case "outcome" if owners == {None} and data["after"] == "won":
                owners = {actor}  # bought without a card
            case "stage" if data["after"] == "lead":
                owners = owners | {None}  # sent back
            case _:
                pass
    return owners


def each_act_is_done_once(witness: Witness) -> None:
    """Check that no update, and no timer, did the same to a lead twice.

    A timer's acts are numbered by the moment it was due. A clock that is put back may come to that moment again.
    """
    marks = ", ".join("?" for _ in _ONCE)
    twice = witness.rows(
        f"SELECT lead, kind, update_id FROM ledger WHERE kind IN ({marks}) AND update_id IS NOT NULL"
        " GROUP BY lead, kind, update_id, CASE WHEN update_id < 0 THEN at END HAVING count(*) > 1",
        *_ONCE,
    )
    assert twice == []


def timers_are_those_of_open_rounds(witness: Witness) -> None:
    """Check that each timer of a round is one of the newest round, and that one question a lead is open at most."""
    rounds = {
        (lead, n): bool(is_open)
        for lead, n, is_open in witness.rows(f"SELECT r.lead, r.n, r.open FROM rounds AS r WHERE {_NEWEST}")
    }
    for lead, key, kind, data in witness.rows("SELECT lead, key, kind, data FROM timers WHERE kind IN ('desk', 'say')"):
        n = json.loads(data)["n"]
        assert (lead, n) in rounds or kind == "say", f"{key} is of the round {n}, which is not the newest"
        assert rounds.get((lead, n), True) or kind == "say", f"{key} is of a round that is closed"
    asked = "SELECT lead FROM timers WHERE kind = 'ask' GROUP BY lead HAVING count(*) > 1"
    assert witness.rows(asked) == [], "two questions about one lead"
    orphans = "SELECT key FROM timers WHERE kind IN ('ask', 'menu') AND lead NOT IN (SELECT number FROM leads)"
    assert witness.rows(orphans) == []


def one_ping_stands(bot: Bot) -> None:
    """Check that one ping stands under a card at most, and none under one whose round says that there is none."""
    witness = bot.witness
    assert witness is not None, "the caller looked"
    standing = witness.rows(
        f"SELECT o.lead, o.key, o.sent_to, o.message_id FROM outbox AS o WHERE o.key LIKE 'ping:%' AND {_STANDS}"
    )
    many = {lead: times for lead, times in Counter(lead for lead, *_ in standing).items() if times > 1}
    assert many == {}, f"two pings stand: {standing}"
    said = {
        lead: json.loads(data).get("ping")
        for lead, data in witness.rows(f"SELECT r.lead, r.data FROM rounds AS r WHERE r.lead IS NOT NULL AND {_NEWEST}")
    }
    assert [each for each in standing if said.get(each[0]) is None] == [], "a ping stands that nobody needs"
    gone = witness.rows(
        "SELECT o.key, o.message_id FROM outbox AS o JOIN outbox AS d ON d.key = 'down:' || o.key"
        " WHERE o.key LIKE 'ping:%' AND o.sent_to = ? AND o.message_id IS NOT NULL AND d.state = 'sent'",
        bot.group.id,
    )
    there = {message.id for message in bot.group.messages if message.buttons and not message.is_deleted}
    assert [key for key, message in gone if message in there] == [], "a ping that was taken down still has buttons"


def deals_are_those_of_the_rounds(witness: Witness) -> None:
    """Check that the deals that count, the last entry of each, are as many as the rounds of their lead say."""
    last: dict[tuple[int, int], bool] = {}
    for lead, number, taken_back in witness.rows(
        "SELECT lead, number, taken_back FROM deals WHERE lead IS NOT NULL ORDER BY id"
    ):
        last[lead, number] = not taken_back
    counted = Counter(lead for (lead, _), counts in last.items() if counts)
    said = Counter[int]()
    for lead, data in witness.rows("SELECT lead, data FROM rounds WHERE lead IS NOT NULL"):
        said[lead] += json.loads(data).get("deals", 0)
    assert +counted == +said, f"deals: {counted}, rounds: {said}"


def no_round_or_deal_is_deleted(witness: Witness) -> None:
    """Check that rounds outlive their lead: /forget and age take the name, and no figure."""
    assert witness.rows("SELECT key FROM witness WHERE key LIKE 'round:%'") == []
    named = "SELECT id FROM rounds WHERE lead IS NULL AND (owner IS NOT NULL OR open = 1 OR data <> '{}')"
    assert witness.rows(named) == [], "a round of somebody forgotten says more than figures need"


def everything_is_told(witness: Witness) -> None:
    """Check that nothing the desk says to the group was given up."""
    told = "key LIKE 'ping:%' OR key LIKE 'morning:%' OR key LIKE 'waits:%' OR key LIKE 'off:%' OR key LIKE 'desk:%'"
    dead = f"SELECT key, error FROM outbox WHERE state = 'dead' AND method LIKE 'send%' AND ({told})"
    assert witness.rows(dead) == []
