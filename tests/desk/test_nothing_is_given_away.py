"""What a prospect can learn of a colleague: the name that they show, and nothing else (DESK §4)."""

import json

import pytest

from bot.sandbox.world.to_json import message_json
from tests.desk.shop import open_shop
from tests.desk.talking import ENGLISH, MORNING, card_of, hot_lead, knows_replies, replies

KINDS = ("photo", "video", "voice", "document", "audio", "sticker", "video_note", "location", "poll")


@pytest.mark.parametrize("sign", ["first_name", "company"])
@pytest.mark.long
def test_nothing_of_a_colleague_stands_in_what_a_prospect_gets(sign: str) -> None:
    with open_shop(MORNING, language="en", desk=f"{{talk: {{sign: {sign}}}}}") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        sara = shop.sara
        sara.user.last_name, sara.user.username = "Featherstone", "sara_of_sales"
        knows_replies(shop, sara)
        shop.does(replies(shop, sara, "Hello there", card_of(shop, "1")))
        shop.does(replies(shop, sara, "// she is hesitant", card_of(shop, "1")))
        for kind in KINDS:
            shop.does(lambda kind=kind: sara.sends_media(kind, chat=shop.group, reply_to=card_of(shop, "1")))
        shop.does(lambda: emma.sends("And the price?"))
        shop.does(lambda: sara.sends("/undo", chat=shop.group, reply_to=shop.group.messages[-1]))
        ours = [message for message in emma.chat.messages if message.from_bot]
        assert len(ours) > len(KINDS)
        seen = json.dumps([message_json(message) for message in ours], ensure_ascii=False)
        secrets = (
            str(sara.id), "Featherstone", "sara_of_sales", str(shop.group.id), shop.group.chat.title, "hesitant",
            str(sara.user.phone), *(() if sign == "first_name" else ("Sara",)),
        )  # fmt: skip
        assert [secret for secret in secrets if secret in seen] == []
