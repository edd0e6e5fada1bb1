"""The end of the questions, by stage: a promise to those who are ready, no pressure on the others."""

from conversations.language.direction import isolate
from conversations.language.loaded import languages
from conversations.qualification.stages import mql_holds, picked
from conversations.schedule.working_hours import (
    DEFAULT_ZONE,
    Promise,
    hours_of,
    promise,
    say_promise,
    say_promise_shortly,
    zone_city,
)
from conversations.steps.quiet_card import asks_quietly, raise_hand, wants_call
from conversations.turn.buttons import Act
from conversations.turn.draft import Draft
from conversations.turn.turn import Button, Say
from storage.records.ledger import EntryKind
from storage.records.record import Language


def end(draft: Draft, *, asked_price: bool) -> None:
    """Say the ending for their stage."""
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
        draft.reply(Say("end.later", draft.text("end.later"), buttons=((talk_button(draft),),)))
    elif mql_holds(lead, fit=lead.fit, interest=lead.interest, funnel=draft.funnel):
        draft.reply(Say("end.mql", draft.text("end.mql"), buttons=((talk_button(draft),), *tips_rows(draft))))
    else:
        draft.reply(Say("end.lead", draft.text("end.lead"), buttons=tips_rows(draft)))


def say_after_price(draft: Draft) -> None:
    """Say the ending for their stage, for a person who does not want to talk about prices now."""
    draft.set_talk(price_open=False)
    if draft.lead.hot:  # they have their promise already
        draft.say("price_later")
    else:
        end(draft, asked_price=False)


def say_end_sql(draft: Draft) -> None:
    """Sum up what they said, and promise when a colleague answers."""
    lines = [
        f"{_capital(draft.said(question.label))}: {isolate(draft.said(option.label))}"
        for question in draft.funnel.questions
        for option in question.options
        if draft.lead.answers.get(question.id) == option.id
    ]
    words = draft.text("end.sql", doer=doer(draft), promise=make_promise(draft))
    draft.reply(Say("end.sql", "\n".join([*lines, "", words])))


def say_price(draft: Draft, *, go_on: bool) -> None:
    """Answer a question about the price, with a button to talk and a button to go on."""
    talk = draft.button("price.talk", Act.TALK)
    on = draft.button("button.go_on", Act.GO_ON) if go_on else draft.button("price.not_now", Act.PRICE_NOT_NOW)
    draft.set_talk(price_open=True)
    draft.reply(Say("price", draft.said(draft.funnel.price_text), buttons=((talk,), (on,))))


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:]


def doer(draft: Draft) -> str:
    """Return what a colleague will do: call a person who asked for a call and left a number, else write."""
    return draft.text("end.sql.call" if wants_call(draft) else "end.sql.write")


def make_promise(draft: Draft) -> str:
    """Promise an answer within the company's hours, keep it in the ledger for the card, and return its words."""
    hours = hours_of(draft.funnel.company)
    given = promise(draft.now, hours)
    deadline = given.deadline.isoformat() if given.deadline else None
    short = {language: promise_words(draft, given, language, short=True) for language in languages()}
    draft.note(EntryKind.PROMISED, deadline=deadline, **short)
    return promise_words(draft, given, draft.language, short=False)


def promise_words(draft: Draft, given: Promise, language: Language, *, short: bool) -> str:
    """Return a promise in a language; languages other than the company's own name the time zone."""
    zone = draft.funnel.company.timezone or DEFAULT_ZONE
    label = None if language == draft.funnel.languages[0] else zone_city(zone, language)
    write = say_promise_shortly if short else say_promise
    return write(given, language, zone_label=label, now=draft.now)


def talk_button(draft: Draft) -> Button:
    """Return the button that leads to a person."""
    return draft.button("button.talk", Act.TALK)


def tips_rows(draft: Draft) -> tuple[tuple[Button, ...], ...]:
    """Return the row that turns occasional tips on: a separate consent, off until pressed."""
    return () if draft.lead.tips else ((draft.button("button.tips", Act.TIPS),),)
