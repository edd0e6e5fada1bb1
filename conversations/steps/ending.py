"""The end of the questions, by stage: a promise to those who are ready, no pressure on the others."""

from conversations.language.direction import isolate
from conversations.qualification.ledger import chosen_window
from conversations.qualification.stages import mql_holds, picked
from conversations.schedule.call_windows import CallWindow, window_plan
from conversations.schedule.dates import day_of
from conversations.schedule.openings import hours_of
from conversations.schedule.short_dates import say_short_day, say_window_ends
from conversations.schedule.working_hours import promise, say_promise, zone_label
from conversations.steps.exchange import consent_missing, consent_rows, number_keyboard, show_consent
from conversations.steps.quiet_card import asks_quietly, raise_hand, way_to_answer
from conversations.steps.returns import later_rows, said_no
from conversations.turn.buttons import Act
from conversations.turn.draft import Draft
from conversations.turn.turn import Button, ButtonRows, Say
from storage.records.ledger import EntryKind
from storage.records.round import AskedWindow
from storage.records.talk import Step


def end(draft: Draft, *, asked_price: bool, not_now: bool = False) -> None:
    """Say the ending for their stage; `not_now`: they heard the price, and do not want to talk about it now."""
    evaluation = draft.evaluation()
    lead = evaluation.lead
    if asked_price and lead.hot:  # asked for a person before: say the price; the promise still holds
        draft.reply(Say("price", draft.said(draft.funnel.price_text)))
        say_end_sql(draft)
    elif asked_price:
        say_price(draft, go_on=False)
    elif lead.hot:
        say_end_sql(draft)
    elif asks_quietly(draft):
        raise_hand(draft)
    elif picked(lead.answers, draft.funnel.sql.wants):
        later = later_rows(draft) if not_now else ()
        draft.reply(Say("end.later", draft.text("end.later"), buttons=((talk_button(draft),), *later)))
    else:
        more = (*tips_rows(draft), *(later_rows(draft) if not_now or said_no(lead, draft.funnel) else ()))
        if mql_holds(lead, fit=lead.fit, interest=lead.interest, funnel=draft.funnel):
            draft.reply(Say("end.mql", draft.text("end.mql"), buttons=((talk_button(draft),), *more)))
        else:
            draft.reply(Say("end.lead", draft.text("end.lead"), buttons=more))


def say_after_price(draft: Draft) -> None:
    """Say the ending for their stage, for a person who does not want to talk about prices now."""
    draft.set_talk(price_open=False)
    if draft.lead.hot:  # they have their promise already
        draft.say("price_later")
    else:
        end(draft, asked_price=False, not_now=True)


def say_end_sql(draft: Draft) -> None:
    """Sum up what they said, and promise when a colleague answers."""
    given = ((each, each.by_id.get(draft.lead.answers.get(each.id, ""))) for each in draft.funnel.questions)
    lines = [
        f"{_capital(draft.said(question.label))}: {isolate(draft.said(option.label))}"
        for question, option in given
        if option is not None
    ]
    words = promise_by("end.sql", draft)
    draft.reply(Say("end.sql", "\n".join([*lines, "", words]), buttons=pick_rows(draft)))


def ask_number(draft: Draft) -> None:
    """Ask for a number, under the consent text; this is done once."""
    if draft.talk.step is not Step.NUMBER:
        draft.set_talk(interrupted=draft.talk.step)
    draft.set_talk(step=Step.NUMBER, number_asked=True)
    text = draft.text("ask_number")
    if draft.lead.consent is None:
        text = f"{text}\n\n{show_consent(draft)}"
    if consent_missing(draft):
        draft.reply(Say("ask_number", text, buttons=consent_rows(draft, no=Act.SKIP_NUMBER)))
    else:
        draft.reply(Say("ask_number", text, keyboard=number_keyboard(draft)))


def say_price(draft: Draft, *, go_on: bool, words: str = "") -> None:
    """Answer a question about the price, or in other words, with a button to talk and a button to go on."""
    talk = draft.button("price.talk", Act.TALK)
    on = draft.button("button.go_on", Act.GO_ON) if go_on else draft.button("price.not_now", Act.PRICE_NOT_NOW)
    draft.set_talk(price_open=True)
    draft.reply(Say("price", words or draft.said(draft.funnel.price_text), buttons=((talk,), (on,))))


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:]


def promise_by(key: str, draft: Draft) -> str:
    """Return a text that promises an answer.

    A window that they chose stays the promise.

    Args:
        key: a text with the places doer and promise.
        draft: the turn; the promise is kept in its ledger.
    """
    window = chosen_window(draft.ledger, draft.now)
    if window is not None:
        return draft.text(key, doer=draft.text(f"end.sql.{window.way or 'call'}"), promise=say_chosen(draft, window))
    return draft.text(key, doer=doer(draft), promise=make_promise(draft))


def say_chosen(draft: Draft, window: AskedWindow) -> str:
    """Return a window that they chose, to stand in a sentence: "on Mon 30 Nov between 11:00 and 13:00"."""
    zone = window_plan(draft.funnel).zone
    day = day_of(window.start, zone)
    first, last = say_window_ends(CallWindow(day, window.start, window.end), draft.language, zone)
    ours = {"day": say_short_day(day, draft.language), "first": first, "last": last}
    city = zone_label(draft.funnel, zone.key, draft.language)
    return draft.phrase("pick.when", **ours) if city is None else draft.phrase("pick.when_zone", **ours, city=city)


def doer(draft: Draft) -> str:
    """Return what a colleague will do: write here, or call."""
    return draft.text(f"end.sql.{way_to_answer(draft)}")


def make_promise(draft: Draft) -> str:
    """Promise an answer within the company's hours, keep it in the ledger for the card, and return its words."""
    hours = hours_of(draft.funnel.company)
    given = promise(draft.now, hours)
    moments = {"moment": given.moment.isoformat(), "deadline": given.deadline.isoformat()}
    draft.note(EntryKind.PROMISED, promise=given.kind, **moments)
    label = zone_label(draft.funnel, hours.zone, draft.language)
    return say_promise(given, draft.language, zone_label=label, now=draft.now)


def talk_button(draft: Draft) -> Button:
    """Return the button that leads to a person."""
    return draft.button("button.talk", Act.TALK)


def pick_rows(draft: Draft) -> ButtonRows:
    """Return the row by which they say when to be called, where the company has hours to choose from."""
    if not window_plan(draft.funnel).is_any(draft.now):
        return ()
    return ((draft.button("pick.time", Act.PICK_TIME),),)


def tips_rows(draft: Draft) -> tuple[tuple[Button, ...], ...]:
    """Return the row that turns occasional tips on, where there are any: a separate consent, off until pressed."""
    return () if draft.lead.tips or not draft.funnel.tips else ((draft.button("button.tips", Act.TIPS),),)
