"""/talk and every Talk button: hand over to a person at once, from any step of the talk."""

from conversations.language import catalogue
from conversations.qualification.stages import SAME_WISH, newest_wish
from conversations.steps.contact import add_contact_kind, after_number
from conversations.steps.ending import ask_number, pick_rows, promise_by
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
    words = promise_by("talk_again" if again else "talk_asked", draft)
    draft.set_talk(price_open=False)
    may_ask = draft.lead.phone is None and not draft.talk.number_asked and "phone" in draft.funnel.contact.kinds
    asks = may_ask and not draft.with_person
    through = draft.talk.step in (Step.QUESTION, Step.NUMBER, Step.DONE)
    gives = not asks and not through and not has_guide(draft)
    keeps = asks or through or gives  # the guide, or the question for a number, takes the keyboard away
    if keeps:
        draft.reply(Say("talk", words, buttons=pick_rows(draft)))
    else:
        draft.reply(Say("talk", words, keyboard="remove"))
    if asks:
        ask_number(draft)
        return
    if not through:
        draft.set_talk(step=Step.DONE)
        if gives:
            give(draft, caption_key="guide_too")
    ask_quick_questions(draft)


def skip_number(draft: Draft) -> None:
    """Go on without a number: we write to them here."""
    after_number(draft, key="number_skipped")


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
