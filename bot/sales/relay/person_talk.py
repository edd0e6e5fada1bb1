"""The end of a talk with a person of ours, stored: with the round of the lead, or by /bot; and who speaks in it."""

from bot.context.context import Context
from conversations.talk.person_talks import ends, is_on
from storage.people import leads, sessions
from storage.records.round import Round, RoundState
from storage.records.talk import Session, Talk


async def end_talk(ctx: Context, session: Session) -> Session:
    """Let the bot ask and answer again when they write or press, and return the session; it says nothing now."""
    before = session.talk
    if before is None or (talk := ends(before)) == before:
        return session
    await sessions.save(ctx.tx, lead=session.lead, talk=talk, stored=session.lead, stored_talk=before)
    return session.replace(talk=talk)


async def end_talks_elsewhere(ctx: Context, session: Session) -> bool:
    """End the talks of a survivor's other accounts, and tell whether one was going on."""
    was_on = False
    for number in await leads.merged_into(ctx.tx, session.lead.number) if session.survives else ():
        other = await sessions.load_number(ctx.tx, number)
        if other is not None:
            was_on |= is_on(other.talk, ctx.now)
            await end_talk(ctx, other)
    return was_on


def ends_with_round(before: Round, after: Round) -> bool:
    """Tell whether an act has closed a round, or sent its lead back: the talk with a person ends with it.

    A merged lead's account keeps its talk.
    """
    return before.state.is_open and not after.state.is_open and after.state is not RoundState.MERGED


def without_speaker(talk: Talk, author: int | None) -> Talk:
    """Return the talk after what named this colleague did not arrive, or is gone: their next message names them."""
    return talk.replace(speaker=None, spoke_at=None) if talk.speaker == author else talk
