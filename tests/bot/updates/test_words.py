"""Words are read wherever they stand, those of others never, and what no person wrote is silence."""

import json
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from bot.updates.content import service_notes
from bot.updates.incoming import CommandFrom, FromProspect, GroupReply, Ignored
from conversations.turn.events import Edited, SentMedia, Started, Wrote
from tests.bot.updates.test_parse import FORWARDED, GROUP, PRIVATE, SARA, bare, edit, message, sent

TABLE = json.loads(Path(__file__).with_name("bot_api_message.json").read_text())
PLACES = TABLE["Rich"]
TEXTS = ("RichText", "Array of RichText")
BY = {"user": SARA, "chat": {**PRIVATE}}


def block(**fields: object) -> dict[str, object]:
    return fields


def text_block(text: object) -> dict[str, object]:
    return block(type="paragraph", text=text)


def wrote(*blocks: object):
    return message(rich_message={"blocks": list(blocks)}).event


class Sample:
    """A value of every type of the table, with a different word in every place for words."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self._numbers = count()

    def of(self, kind: str) -> dict[str, object]:
        return {
            name: value for name, types in PLACES[kind].items() if (value := self._value(name, types[0])) is not None
        }

    def _value(self, name: str, kind: str) -> object:
        match kind:
            case "RichText":
                return {"type": "bold", "text": self._word()}
            case "Array of RichBlock":
                return [text_block([self._word(), {"type": "italic", "text": self._word()}])]
            case "Array of Array of RichBlockTableCell":
                return [[self.of("RichBlockTableCell"), self.of("RichBlockTableCell")], [{"align": "left"}]]
            case "Array of RichBlockListItem":
                return [self.of("RichBlockListItem"), self.of("RichBlockListItem")]
            case "RichBlockCaption":
                return self.of("RichBlockCaption")
            case "String" if name in ("expression", "alternative_text"):
                return self._word()
            case "Array of PhotoSize" | "Animation" | "Audio" | "Video" | "Voice":
                return {"file_name": "not-a-word.mp4", "title": "not-a-word"}
            case _:
                return None

    def _word(self) -> str:
        self.words.append(f"word{next(self._numbers):02}")
        return self.words[-1]


@pytest.mark.parametrize("kind", PLACES["RichBlock"])
def test_the_words_of_every_block_are_read(kind: str) -> None:
    sample = Sample()
    event = wrote(sample.of(kind), text_block("the end"))
    text = event.text if isinstance(event, Wrote) else event.caption
    assert [word for word in sample.words if word not in text] == []
    assert "not-a-word" not in text


@pytest.mark.parametrize("kind", [kind for kind in PLACES["RichText"] if kind in PLACES])
def test_the_words_of_every_piece_of_text_are_read(kind: str) -> None:
    sample = Sample()
    assert wrote(text_block([sample.of(kind), " and on"])) == Wrote("".join([*sample.words, " and on"]).strip())


@pytest.mark.parametrize(
    ("blocks", "text"),
    [
        pytest.param([text_block("قیمت؟")], "قیمت؟", id="a paragraph"),
        pytest.param([text_block("a\nb"), block(type="divider"), text_block("c")], "a\nb\nc", id="three lines"),
        pytest.param(
            [block(type="list", items=[
                {"label": "1.", "blocks": [text_block("کفش"), block(type="list", items=[
                    {"label": "•", "blocks": [text_block("زنانه")]},
                    {"label": "•", "blocks": [text_block("مردانه")]}])]},
                {"label": "2.", "blocks": [text_block("کیف")]}])],
            "1. کفش\n  • زنانه\n  • مردانه\n2. کیف",
            id="a list in a list",
        ),
        pytest.param(
            [block(type="list", items=[
                {"label": "•", "blocks": [text_block("x")], "has_checkbox": True, "is_checked": True},
                {"label": "•", "blocks": [text_block("y")], "has_checkbox": True}, {"label": "•", "blocks": []}])],
            "☑ x\n☐ y",
            id="tasks",
        ),
        pytest.param(
            [block(type="table", cells=[[{"text": "نام"}, {"text": {"type": "bold", "text": "تلفن"}}],
                                        [{"text": "سارا"}, {}, {"text": "۰۹۱۲۳۴۵۶۷۸۹"}]], caption="مشتری‌ها")],
            "نام | تلفن\nسارا | ۰۹۱۲۳۴۵۶۷۸۹\nمشتری‌ها",
            id="a table",
        ),
        pytest.param(
            [block(type="details", summary="جزئیات", blocks=[block(type="blockquote", blocks=[text_block("نقل")],
                                                                   credit="سعدی")])],
            "جزئیات\nنقل\nسعدی",
            id="a quotation in details",
        ),
        pytest.param(
            [text_block(["our ", {"type": "url", "text": "shop", "url": "https://shop.example/a"}, ", ",
                         {"type": "url", "text": "shop.example", "url": "https://shop.example/"}, ", ",
                         {"type": "url", "text": "write", "url": "mailto:sara@shop.example"}, " or ",
                         {"type": "phone_number", "text": "0912 345 6789", "phone_number": "+989123456789"}])],
            "our shop (https://shop.example/a), shop.example, write (sara@shop.example) or 0912 345 6789",
            id="links",
        ),
        pytest.param(
            [block(type="table", cells=[[{"text": "x"}]], caption=["call 0912", {"type": "bold", "text": "3456789"}]),
             block(type="pullquote", text="q", credit=["by ", {"type": "italic", "text": "me"}])],
            "x\ncall 09123456789\nq\nby me",
            id="a caption and a credit in pieces",
        ),
        pytest.param([block(type="hologram", text="t", blocks=[text_block("u")])], "t\nu", id="a block of tomorrow"),
        pytest.param([text_block({"type": "wave", "text": ["a", {"text": "b"}, 5]})], "ab", id="a piece of tomorrow"),
    ],
)  # fmt: skip
def test_rich_blocks_become_lines(blocks, text) -> None:
    assert wrote(*blocks) == Wrote(text)


@pytest.mark.parametrize(
    ("fields", "event"),
    [
        pytest.param(
            {"checklist": {"title": "خرید", "tasks": [{"id": 1, "text": "نان"}, {"id": 2, "text": "شیر"}]}},
            sent("checklist", "خرید\nنان\nشیر"),
            id="checklist",
        ),
        pytest.param(
            {"poll": {"question": "کدام؟", "options": [{"text": "الف"}, {"text": "ب"}], "description": "d",
                      "explanation": "e"}},
            sent("poll", "کدام؟\nd\nالف\nب\ne"),
            id="poll",
        ),
        pytest.param(
            {"venue": {"title": "کافه", "address": "ولیعصر ۱۲"}, "location": {"latitude": 1, "longitude": 2}},
            sent("location", "کافه\nولیعصر ۱۲"),
            id="venue",
        ),
        pytest.param({"video_note": {}}, sent("video"), id="a round video"),
        pytest.param({"live_photo": {}, "photo": [], "caption": "x"}, sent("photo", "x"), id="a live photo"),
        pytest.param({"dice": {"emoji": "🎲", "value": 4}}, sent("sticker"), id="a dice"),
        pytest.param({"not_known_yet": {}, "caption": "x"}, sent("other", "x"), id="a caption of tomorrow"),
        pytest.param({"rich_message": {"blocks": []}}, sent("other"), id="a rich message without words"),
        pytest.param({"rich_message": {"blocks": [], "is_rtl": True}, "text": "x"}, Wrote("x"), id="two texts"),
        pytest.param({"rich_message": "x"}, Wrote("x"), id="a rich message of another shape"),
        pytest.param(
            {"rich_message": {"blocks": [{"type": "collage", "blocks": [{"type": "photo", "photo": []}],
                                          "caption": {"text": "مغازه", "credit": "من"}}]}},
            sent("photo", "مغازه\nمن"),
            id="pictures among rich blocks",
        ),
        pytest.param({"rich_message": {"blocks": [text_block("/start ig")]}}, Started("ig"), id="a rich command"),
        pytest.param(
            {"text": "بله", "entities": [{"type": "blockquote", "offset": 0, "length": 3}]},
            Wrote("بله"),
            id="a quotation in their own text",
        ),
        pytest.param(
            {"web_app_data": {"data": '{"a": 1}', "button_text": "x"}},
            SentMedia("web_app", '{"a": 1}'),
            id="a Mini App",
        ),
        pytest.param(
            {"successful_payment": {"currency": "XTR", "total_amount": 50, "invoice_payload": "p"}},
            SentMedia("payment", "50 XTR"),
            id="a payment",
        ),
        pytest.param(
            {"users_shared": {"request_id": 1, "users": [{"user_id": 5, "first_name": "Ali", "username": "ali"},
                                                         {"user_id": 6}]}},
            SentMedia("shared", "Ali @ali\n#6"),
            id="people",
        ),
        pytest.param({"users_shared": {"request_id": 1, "user_ids": [6]}}, SentMedia("shared", "#6"), id="ids alone"),
        pytest.param(
            {"chat_shared": {"request_id": 1, "chat_id": -100, "title": "گروه"}},
            SentMedia("shared", "گروه"),
            id="a chat",
        ),
    ],
)  # fmt: skip
def test_words_are_read_wherever_they_stand(fields, event) -> None:
    assert bare(message(**fields).event) == event


OTHERS = {
    "reply_to_message": {"message_id": 4, "text": "0912", "rich_message": {"blocks": [text_block("0912")]}},
    "external_reply": {"origin": {}, "checklist": {"title": "0912"}, "story": {"id": 1}},
    "quote": {"text": "0912", "position": 0},
    "reply_to_story": {"chat": {"title": "0912"}, "id": 1},
    "link_preview_options": {"url": "https://0912.example"},
    "via_bot": {"id": 1, "first_name": "0912"},
}


@pytest.mark.parametrize("name", OTHERS)
def test_words_of_others_are_not_theirs(name: str) -> None:
    assert message(text="بله", **{name: OTHERS[name]}).event == Wrote("بله")
    assert message(rich_message={"blocks": [text_block("بله")]}, **{name: OTHERS[name]}).event == Wrote("بله")
    assert bare(message(voice={}, **{name: OTHERS[name]}).event) == sent("voice")


@pytest.mark.parametrize("origin", [{}, FORWARDED], ids=["sent", "forwarded"])
def test_a_story_has_no_words_of_theirs(origin) -> None:
    story = message(story={"chat": {"id": -5, "title": "0912 345 6789"}, "id": 1}, caption="0912 345 6789", **origin)
    assert (story.event.medium, story.event.caption, story.event.own_words) == ("story", "", "")


@pytest.mark.parametrize(
    "fields",
    [
        {"text": "x"},
        {"rich_message": {"blocks": [text_block("x")]}},
        {"photo": [], "caption": "x"},
        {"photo": [], "caption": "x", "media_group_id": "13"},
        {"checklist": {"title": "x", "tasks": []}},
        {"venue": {"title": "x"}, "location": {}},
    ],
)
def test_forwarded_words_are_kept_but_are_not_their_own(fields) -> None:
    event = message(**fields, **FORWARDED).event
    assert isinstance(event, SentMedia)
    assert (event.caption, event.own_words) == ("x", "")


def _called_service() -> Iterator[str]:
    return (name for name, says in TABLE["Message"].items() if "service message" in says.lower())


def test_the_list_of_service_notes_is_the_bot_apis() -> None:
    assert set(_called_service()) == service_notes.CALLED_SO | service_notes.KEPT


@pytest.mark.parametrize("name", sorted(service_notes.CALLED_SO | service_notes.BESIDE))
def test_what_no_person_wrote_is_silence(name: str) -> None:
    assert message(**{name: {"text": "x", "tasks": [{"text": "x"}], "option_text": "x"}}) == Ignored("unknown_kind")


@pytest.mark.parametrize("name", sorted(set(TABLE["Message"]) - service_notes.CALLED_SO - service_notes.BESIDE))
def test_every_other_field_of_a_message_is_heard_or_says_something_about_it(name: str) -> None:
    values = {**dict.fromkeys(("sender_chat", "guest_query_id", "business_connection_id")), "text": "x"}
    kept = {
        "contact": {"phone_number": "1"}, "web_app_data": {"data": "x"}, "users_shared": {"users": []},
        "chat_shared": {"chat_id": 1}, "successful_payment": {"total_amount": 1, "currency": "XTR"},
        "from": SARA, "chat": PRIVATE, "caption": "x", "media_group_id": "x",
    }  # fmt: skip
    assert isinstance(message(**{name: values.get(name, kept.get(name, {}))}), FromProspect)


@pytest.mark.parametrize("name", ["not_known_yet", "paid_thing", "game", "invoice"])
def test_what_is_new_to_us_is_known_to_be_unknown(name: str) -> None:
    event = message(**{name: {"text": "0912"}}).event
    assert bare(event) == sent("other")
    assert event.is_unknown


def test_edits_are_read_wherever_the_words_stand() -> None:
    assert edit(rich_message={"blocks": [text_block("نه")]}).event == Edited("نه")
    assert edit(checklist={"title": "خرید", "tasks": [{"text": "نان"}]}).event == Edited("خرید\nنان")
    assert edit(venue={"title": "x"}, location={}) == Ignored("unknown_kind")
    assert edit(poll={"question": "x"}) == Ignored("unknown_kind")
    assert edit(rich_message={"blocks": []}) == Ignored("unknown_kind")


def test_an_admins_rich_words_are_a_reason_and_a_command() -> None:
    ours = {"message_id": 4, "from": {"username": "sarnakh_bot"}}
    reason = message(rich_message={"blocks": [text_block("بودجه ندارد")]}, chat=GROUP, reply_to_message=ours)
    assert isinstance(reason, GroupReply)
    assert reason.text == "بودجه ندارد"
    assert isinstance(message(rich_message={"blocks": [text_block("/stats 7d")]}), CommandFrom)


def link(text: str, words: str, url: object, **fields: object) -> dict[str, object]:
    """An entity over words of a text, counted in UTF-16 code units."""
    before = text[: text.index(words)]
    units = len(before.encode("utf-16-le")) // 2, len(words.encode("utf-16-le")) // 2
    return {"type": "text_link", "offset": units[0], "length": units[1], "url": url, **fields}


SHOP, MAP = "https://shop.example/a", "https://maps.example/?q=1"


@pytest.mark.parametrize(
    ("text", "linked", "read"),
    [
        pytest.param("our shop!", [("shop", SHOP)], f"our shop ({SHOP})!", id="an address behind a word"),
        pytest.param("🌱🌱 فروشگاه ما", [("فروشگاه", SHOP)], f"🌱🌱 فروشگاه ({SHOP}) ما", id="behind emoji"),
        pytest.param("shop and place", [("place", MAP), ("shop", SHOP)], f"shop ({SHOP}) and place ({MAP})", id="two"),
        pytest.param("shop and here", [("shop", SHOP), ("here", SHOP)], f"shop ({SHOP}) and here", id="once"),
        pytest.param("shop today", [("shop ", SHOP)], f"shop ({SHOP}) today", id="a space that is linked"),
        pytest.param("shopping", [("shop", SHOP), ("ping", SHOP)], f"shopping ({SHOP})", id="cut by another format"),
        pytest.param("see shop.example/a", [("shop.example/a", SHOP + "/")], "see shop.example/a", id="said already"),
        pytest.param("write me", [("me", "mailto:a@b.example")], "write me (a@b.example)", id="an email"),
        pytest.param("call me", [("me", "tel:+989121234567")], "call me (+989121234567)", id="a number"),
    ],
)
def test_addresses_behind_words_are_kept(text: str, linked: list[tuple[str, str]], read: str) -> None:
    entities = [link(text, words, url) for words, url in linked]
    assert message(text=text, entities=entities).event == Wrote(read)
    assert bare(message(photo=[], caption=text, caption_entities=entities).event) == sent("photo", read)
    assert edit(text=text, entities=entities).event == Edited(read)
    tasks = [{"id": 1, "text": text, "text_entities": entities}]
    assert bare(message(checklist={"title": "x", "tasks": tasks}).event) == sent("checklist", f"x\n{read}")
    poll = {"question": text, "question_entities": entities, "options": [], "explanation": "", "description": None}
    assert bare(message(poll=poll).event) == sent("poll", read)


@pytest.mark.parametrize(
    "entities",
    [
        None, {}, "x", 5, [None, 5, "x", {}], [{"type": "text_link"}],
        [{"type": "text_link", "offset": "0", "length": 2, "url": SHOP}],
        [{"type": "text_link", "offset": -1, "length": 2, "url": SHOP}],
        [{"type": "text_link", "offset": 900, "length": 2, "url": SHOP}],
        [{"type": "text_link", "offset": 0, "length": 2, "url": 5}],
        [{"type": "text_link", "offset": True, "length": 2, "url": SHOP}],
        [{"type": "bold", "offset": 0, "length": 2, "url": SHOP}],
    ],
)  # fmt: skip
def test_entities_of_another_shape_lose_no_words(entities: object) -> None:
    assert message(text="🌱 بله", entities=entities).event == Wrote("🌱 بله")


def test_a_link_beyond_the_end_or_across_half_an_emoji_loses_no_words() -> None:
    beyond = [{"type": "text_link", "offset": 1, "length": 900, "url": SHOP}]
    assert message(text="ab", entities=beyond).event == Wrote(f"ab ({SHOP})")
    half = [{"type": "text_link", "offset": 0, "length": 1, "url": SHOP}]
    read = message(text="🌱x", entities=half).event
    assert isinstance(read, Wrote)
    assert read.text.endswith("x")
    read.text.encode()


def test_what_earlier_versions_share_and_paid_media_are_heard() -> None:
    assert message(user_shared={"request_id": 1, "user_id": 6}).event == SentMedia("shared", "#6")
    assert bare(message(paid_media={"star_count": 1, "paid_media": []}, caption="x").event) == sent("photo", "x")


def test_a_protected_message_says_so() -> None:
    event = message(photo=[{}], has_protected_content=True).event
    assert isinstance(event, SentMedia)
    assert (event.message_id, event.protected) == (5, True)
