"""The end of the questions, by stage: a promise to those who are ready, no pressure on the others."""

from conversations.language.direction import isolate
from conversations.qualification.stages import mql_holds, picked
from conversations.schedule.openings import hours_of
from conversations.schedule.working_hours import promise, say_promise, zone_label
from conversations.steps.exchange import consent_missing, consent_rows, number_keyboard, show_consent
from conversations.steps.quiet_card import asks_quietly, raise_hand, way_to_answer
from conversations.turn.buttons import Act
from conversations.turn.draft import Draft
from conversations.turn.turn import Button, Say
from storage.records.ledger import EntryKind
from storage.records.talk import Step


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
        if lacks_number(draft):
            ask_number(draft)
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
    given = ((each, each.by_id.get(draft.lead.answers.get(each.id, ""))) for each in draft.funnel.questions)
    lines = [
        f"{_capital(draft.said(question.label))}: {isolate(draft.said(option.label))}"
        for question, option in given
        if option is not None
    ]
    if must_ask_number(draft):
        words = draft.text("end.sql.number", promise=make_promise(draft))
        draft.reply(Say("end.sql", "\n".join([*lines, "", words])))
        ask_number(draft)
        return
    words = promise_by("end.sql", draft)
    draft.reply(Say("end.sql", "\n".join([*lines, "", words])))


def ask_number(draft: Draft) -> None:
    """Ask for a number, under the consent text; this is done once."""
    first = draft.lead.username is None
    if draft.talk.step is not Step.NUMBER:
        draft.set_talk(interrupted=draft.talk.step)
    draft.set_talk(step=Step.NUMBER, number_asked=True)
    text = draft.text("ask_number_first" if first else "ask_number")
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
    """Return a text that promises an answer, or says that there is no way to answer yet.

    Args:
        key: a text with the places doer and promise; "end.sql.no_way" and "talk_no_way" stand in for theirs.
        draft: the turn; the promise is kept in its ledger.
    """
    if way_to_answer(draft) == "number":
        return draft.text("end.sql.no_way" if key == "end.sql" else "talk_no_way", promise=make_promise(draft))
    return draft.text(key, doer=doer(draft), promise=make_promise(draft))


def doer(draft: Draft) -> str:
    """Return what a colleague will do, as far as it can be kept: write here, call, or write an email."""
    way = way_to_answer(draft)
    return draft.text(f"end.sql.{'write' if way == 'number' else way}")


def must_ask_number(draft: Draft) -> bool:
    """Return whether sales could not reach this person as they wish unless they give a number, and may be asked.

    Who could be answered by email is asked once; without any way the promise depends on it each time.
    """
    lead, kinds = draft.lead, draft.funnel.contact.kinds
    unreachable = lead.phone is None and lead.username is None
    return unreachable and "phone" in kinds and (not draft.talk.number_asked or lead.email is None)


def lacks_number(draft: Draft) -> bool:
    """Return whether there is no way to answer this person, and a number may be asked for."""
    return way_to_answer(draft) == "number" and "phone" in draft.funnel.contact.kinds


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


def tips_rows(draft: Draft) -> tuple[tuple[Button, ...], ...]:
    """Return the row that turns occasional tips on, where there are any: a separate consent, off until pressed."""
    return () if draft.lead.tips or not draft.funnel.tips else ((draft.button("button.tips", Act.TIPS),),)
