"""/talk and every Talk button: hand over to a person at once, from any step of the talk."""

from conversations.language import catalogue
from conversations.qualification.stages import SAME_WISH, newest_wish
from conversations.steps.contact import add_contact_kind, after_number
from conversations.steps.ending import ask_number, make_promise, must_ask_number, promise_by
from conversations.steps.exchange import end_stop
from conversations.steps.magnet import give, has_guide
from conversations.steps.questions import ask_quick_questions, record_answer
from conversations.turn.draft import Draft
from conversations.turn.turn import CardChanged, Say
from storage.records.lead import ContactKind
from storage.records.ledger import EntryKind
from storage.records.talk import Step


def ask_for_a_person(draft: Draft) -> None:
    """Make them sales-qualified; promise an answer; then ask for a number once, skippable."""
    end_stop(draft)
    if draft.lead.contact is None:
        add_contact_kind(draft, ContactKind.TELEGRAM, str(draft.lead.telegram_id))
    _set_talk_answers(draft)
    again = _asked_lately(draft)
    if not again:
        draft.note(EntryKind.TALK_ASKED)
        if draft.has_card:
            told = catalogue.text("sales", "told.talk_asked", draft.funnel.sales_language)
            draft.alerts.append(CardChanged(told=told, tells_all=True))
    must_ask = must_ask_number(draft)
    if must_ask:
        words = draft.text("talk_number", promise=make_promise(draft))
    else:
        words = promise_by("talk_again" if again else "talk_asked", draft)
    draft.set_talk(price_open=False)
    may_ask = draft.lead.phone is None and not draft.talk.number_asked and "phone" in draft.funnel.contact.kinds
    asks = must_ask or may_ask
    through = draft.talk.step in (Step.QUESTION, Step.NUMBER, Step.DONE)
    draft.reply(Say("talk", words, keyboard="keep" if asks or through else "remove"))
    if asks:
        ask_number(draft)
        return
    if not through:
        draft.set_talk(step=Step.DONE)
        if not has_guide(draft):
            give(draft, caption_key="guide_too")
    ask_quick_questions(draft)


def skip_number(draft: Draft) -> None:
    """Go on without a number; say how we answer then, if at all."""
    lead = draft.lead
    way = "" if lead.username is not None else ".none" if lead.email is None else ".email"
    after_number(draft, key=f"number_skipped{way}")


def _set_talk_answers(draft: Draft) -> None:
    """Record that they want to talk, over an answer that said otherwise; what was never asked stays unasked.

    Right after the price text the answers of the funnel's `talk_sets` are recorded whatever was answered.
    """
    sql = draft.funnel.sql
    for question_id in {**sql.wants, **sql.talk_sets}:
        question, given = draft.funnel.question(question_id), draft.lead.answers.get(question_id)
        wanted = sql.wants.get(question_id, ())
        calls = sql.calls.get(question_id, ())
        by_message = next((option for option in wanted if option not in calls), next(iter(wanted), None))
        sets = sql.talk_sets.get(question_id, by_message)
        forced = draft.talk.price_open and question_id in sql.talk_sets
        if given is not None and sets is not None and (forced or (wanted and given not in wanted)):
            record_answer(draft, question, next(each for each in question.options if each.id == sets))


def _asked_lately(draft: Draft) -> bool:
    """Return whether an earlier wish to talk still holds; /stop ends it, and what staff decided about them."""
    asked = newest_wish(draft.before.ledger)
    # A wish further in the future was dated by a clock that was wrong.
    return asked is not None and abs(draft.now - asked.at) < SAME_WISH
