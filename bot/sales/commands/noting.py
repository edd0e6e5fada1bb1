"""/note: a note about a lead, which stays internal; the person reads it in the file of /mydata."""

from bot.sales.acts.notes import is_blank, is_first_note
from bot.sales.commands.on_leads import LeadCommand
from storage.people import leads, ledger
from storage.records.ledger import Entry, EntryKind


async def note(asked: LeadCommand) -> None:
    """Keep the words as a note."""
    ctx, text = asked.ctx, asked.words
    if is_blank(text):
        await asked.typed.say_with_example("command.note", f"/note {asked.number}")
        return
    data = {"text": text, "name": asked.typed.command.person.name}
    entry = Entry(kind=EntryKind.NOTE, at=ctx.now, actor=asked.typed.by, update_id=ctx.update_id, data=data)
    await ledger.add(ctx.tx, await leads.survivor_of(ctx.tx, asked.number), (entry,))
    asked.acknowledges()
    if await is_first_note(ctx, asked.typed.by):
        await asked.typed.say_silently("note.first", audience="sales")
