"""Reactions from one side of a talk to the other (DESK §4)."""

from bot.sandbox.world.model import Message
from tests.desk.shop import Shop, open_shop
from tests.desk.talking import MORNING, card_of, emma_of, plain, replies


def waits(shop: Shop) -> bool:
    """Whether the prospect waits for an answer."""
    ((data,),) = shop.bot.witness.rows("SELECT data FROM rounds")
    return '"waits_since"' in data


def copy_of(shop: Shop, words: str) -> Message:
    """The newest message of the bot in the group that shows these words of a prospect."""
    found = [each for each in shop.group.messages if each.from_bot and plain(each).startswith("✍️")]
    return next(each for each in reversed(found) if words in plain(each))


def test_the_owners_reaction_stands_on_the_prospects_message_and_needs_no_answer() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.group.promotes_bot()
        shop.does(replies(shop, shop.sara, "hello", card_of(shop, "1")), lambda: emma.sends("thanks for the offer"))
        theirs = next(each for each in emma.chat.messages if each.shown.startswith("thanks"))
        assert waits(shop)
        shop.does(lambda: shop.reza.reacts(copy_of(shop, "thanks"), "🔥"))
        assert theirs.reaction != "🔥", "only the owner's counts"
        assert waits(shop)
        shop.does(lambda: shop.sara.reacts(copy_of(shop, "thanks"), "❤"))
        assert theirs.reaction == "❤"
        assert not waits(shop)
        shop.does(lambda: shop.sara.reacts(copy_of(shop, "thanks"), ""))
        assert theirs.reaction == ""
        assert shop.bot.witness.rows("SELECT count(*) FROM ledger WHERE kind = 'wrote'") == [(1,)]


def test_the_prospects_reaction_stands_on_the_authors_message() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.does(replies(shop, shop.sara, "12 tomorrow?", card_of(shop, "1")))
        mine = next(each for each in shop.group.messages if each.shown == "12 tomorrow?")
        said = shop.bot.witness.rows("SELECT count(*) FROM ledger")
        shop.does(lambda: emma.reacts(emma.chat.messages[-1], "👍"))
        assert mine.reaction == "👍"
        shop.does(lambda: emma.reacts(emma.chat.messages[-1], "5368324170671202286"))
        assert mine.reaction == "👌", "bots may set no custom emoji"
        assert shop.bot.witness.rows("SELECT count(*) FROM ledger") == said, "it is no word"


def test_reactions_to_anything_else_mean_nothing() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.group.promotes_bot()
        before = len(shop.group.messages), len(emma.chat.messages)
        shop.does(lambda: shop.sara.reacts(card_of(shop, "1"), "🔥"), lambda: emma.reacts(emma.chat.messages[0], "👍"))
        assert (len(shop.group.messages), len(emma.chat.messages)) == before
