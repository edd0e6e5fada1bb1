"""Commands for any time: help, language, privacy, own data, erasure, stop and resume."""

from zoneinfo import ZoneInfo

from msgspec.structs import replace

from conversations.desk.after_sale import as_mark
from conversations.language.graphemes import cut
from conversations.language.loaded import own_name
from conversations.language.places import fill
from conversations.qualification.ledger import chosen_window
from conversations.qualification.returns import asked_back
from conversations.schedule.dates import say_date, say_day, say_span, say_when
from conversations.schedule.openings import DEFAULT_ZONE
from conversations.steps.exchange import (
    CHANNEL,
    consent_text,
    consent_withdrawn,
    end_stop,
    hash_of,
    offer_consent,
    withdraw_consent,
)
from conversations.talk.resume import resume_talk
from conversations.turn.buttons import Act
from conversations.turn.draft import Draft
from conversations.turn.turn import ButtonRows, Say, SendData, in_pairs
from storage.records.figures import REFERRAL
from storage.records.lead import Outcome, Stage
from storage.records.ledger import EntryKind
from storage.records.record import Language
from storage.records.talk import Step

SHOWN_UTF16 = 300
"""Characters of each of their messages in /mydata; the file has the whole text."""


def say_help(draft: Draft) -> None:
    """List the commands; /language only where there are languages to choose from."""
    lines = draft.text("help", company=draft.said(draft.funnel.company.name)).split("\n")
    if len(draft.funnel.languages) == 1:
        lines = [line for line in lines if "/language" not in line]
    draft.reply(Say("help", "\n".join(lines)))


def say_privacy(draft: Draft) -> None:
    """Say what is stored, for which purpose, for how long, and whom to ask."""
    # Without isolates, so that no invisible marks are copied with the address.
    contact = draft.funnel.company.privacy_contact
    values = {"consent": consent_text(draft), "contact": contact, "limit": _longest_kept(draft)}
    draft.reply(Say("privacy", fill(draft.text("privacy"), values), buttons=_stop_rows(draft)))


def _longest_kept(draft: Draft) -> str:
    """Say after what time they are erased at the latest; nothing if that never happens."""
    kept = draft.keeping
    customer = draft.lead.stage is Stage.CUSTOMER or draft.lead.outcome is Outcome.WON
    if kept.leads is None or kept.visitors is None or customer:
        return ""
    span = say_span(max(kept.leads, kept.visitors), draft.language)
    return fill(draft.text("privacy.kept"), {"span": span})


def choose_language(draft: Draft) -> None:
    """Offer the funnel's languages."""
    buttons = [draft.language_button(own_name(language), language) for language in draft.funnel.languages]
    draft.reply(Say("choose_language", draft.text("choose_language"), buttons=in_pairs(buttons)))


def set_language(draft: Draft, language: Language, *, key: str) -> None:
    """Switch to another language of the funnel, and say so in it."""
    if language != draft.lead.language:
        draft.set_lead(language=language)
        draft.note(EntryKind.LANGUAGE, language=language)
    draft.say(key)


def change_language(draft: Draft, language: Language) -> None:
    """Switch to a chosen language and repeat the open question in it; if it is gone, offer those there are."""
    if language in draft.funnel.languages:
        set_language(draft, language, key="language_set")
    else:
        choose_language(draft)
    if draft.talk.step is not Step.DONE and not draft.with_person:
        resume_talk(draft)


def say_my_data(draft: Draft) -> None:
    """Show all data we hold about them in plain words; the file has every event with its time."""
    lines = [draft.text("mydata_head"), *_data_lines(draft), "", draft.text("mydata.more")]
    buttons = ((draft.button("button.my_data_file", Act.MY_DATA_FILE),), *_stop_rows(draft))
    draft.reply(Say("mydata", "\n".join(lines), buttons=buttons))


def _stop_rows(draft: Draft) -> ButtonRows:
    """Return the button that withdraws consent: one tap, as easy as giving it."""
    return ((draft.button("button.stop", Act.STOP),),) if draft.lead.agrees or draft.lead.tips else ()


def send_data_file(draft: Draft) -> None:
    """Send all data we hold as JSON."""
    draft.reply(SendData("mydata_file", draft.text("mydata_file")))


def ask_forget(draft: Draft) -> None:
    """Ask once before everything is erased."""
    buttons = (
        (draft.button("button.forget_yes", Act.FORGET_YES),),
        (draft.button("button.forget_no", Act.FORGET_NO),),
    )
    draft.reply(Say("forget_sure", draft.text("forget_sure"), buttons=buttons))


def forget(draft: Draft) -> None:
    """Erase them, and say goodbye."""
    draft.erased = True
    draft.reply(Say("forgotten", draft.text("forgotten"), keyboard="remove"))


def stop(draft: Draft) -> None:
    """Send nothing more; tips are turned off and consent is withdrawn, too. Sales sees it on the card."""
    if draft.lead.stopped:
        draft.say("already_stopped")
        return
    if draft.lead.tips:
        draft.note(EntryKind.TIPS, on=False, channel=CHANNEL)
    text = draft.text("stopped" if draft.lead.consent is None else "withdrawn")
    withdraw_consent(draft)
    draft.set_lead(stopped=True, tips=False)
    draft.note(EntryKind.STOPPED)
    draft.reply(Say("stopped", text, keyboard="remove"))


def resume_contact(draft: Draft) -> None:
    """Resume contact in one message: the consent text after a withdrawal, else what the talk waits for."""
    end_stop(draft)
    if consent_withdrawn(draft):
        offer_consent(draft)
    elif draft.talk.step is Step.DONE or draft.with_person:
        draft.say("resumed")
    else:
        resume_talk(draft)
        place, first = next((place, each) for place, each in enumerate(draft.replies) if isinstance(each, Say))
        draft.replies[place] = replace(first, text=f"{draft.text('resumed')}\n\n{first.text}")


def tips_on(draft: Draft) -> None:
    """Turn occasional tips on: a separate consent, stored with the label they pressed."""
    end_stop(draft)
    if not draft.lead.tips:
        draft.set_lead(tips=True)
        words = draft.text("button.tips")
        draft.note(EntryKind.TIPS, on=True, text=words, hash=hash_of(words), channel=CHANNEL)
    draft.say("tips_on")


def _data_lines(draft: Draft) -> list[str]:
    lead, zone = draft.lead, ZoneInfo(draft.funnel.company.timezone or DEFAULT_ZONE)
    values = {
        "name": lead.name,
        "username": f"@{lead.username}" if lead.username else None,
        "telegram": str(lead.telegram_id),
        "phone": lead.phone,
        "email": lead.email,
        "unread": lead.unread_contact,
        "language": own_name(lead.language),
        "source": _source(draft),
        "tips": draft.text("mydata.on" if lead.tips else "mydata.off"),
        "since": say_date(lead.created, draft.language, zone),
    }
    lines = [draft.text(f"mydata.{name}", value=value) for name, value in values.items() if value]
    if lead.consent:
        agreed = say_date(lead.consent.at, draft.language, zone)
        lines.append(draft.text("mydata.consent", version=lead.consent.version, value=agreed))
    else:
        lines += _withdrawn_lines(draft, zone)
    if lead.stopped:
        lines.append(draft.text("mydata.stopped"))
    if (window := chosen_window(draft.ledger, draft.now)) is not None:
        lines.append(draft.text("mydata.window", value=say_when(window.start, draft.language, zone)))
    if (until := asked_back(draft.ledger)) is not None:
        lines.append(draft.text("mydata.asked_back", value=say_day(until, draft.language)))
    return [*lines, *_answer_lines(draft), *_mark_lines(draft), *_said_lines(draft)]


def _withdrawn_lines(draft: Draft, zone: ZoneInfo) -> list[str]:
    taken_back = [entry.at for entry in draft.ledger if entry.kind is EntryKind.WITHDRAWN]
    return [draft.text("mydata.withdrawn", value=say_date(at, draft.language, zone)) for at in taken_back[-1:]]


def _source(draft: Draft) -> str:
    source = draft.funnel.sources.get(draft.lead.first_source)
    if source is None and draft.lead.first_source == REFERRAL:
        return draft.text("mydata.referral")
    return draft.said(source.label) if source else draft.lead.first_source or draft.text("mydata.direct")


def _answer_lines(draft: Draft) -> list[str]:
    return [
        f"{draft.said(question.text)} {draft.said(option.label)}"
        for question in draft.funnel.questions
        for option in question.options
        if draft.lead.answers.get(question.id) == option.id
    ]


def _mark_lines(draft: Draft) -> list[str]:
    given = [as_mark(entry.data.get("mark")) for entry in draft.ledger if entry.kind is EntryKind.RATED]
    return [draft.text("mydata.mark", mark=mark) for mark in given[-1:]]


def _said_lines(draft: Draft) -> list[str]:
    said = [str(entry.data.get("text", "")) for entry in draft.ledger if entry.kind is EntryKind.SAID]
    return [draft.text("mydata.said", value=cut(text, SHOWN_UTF16)) for text in said[-3:] if text]
