"""A colleague's message as rows to the prospect."""

from bot.sales.relay.carried_rows import ToProspect, rows_of
from bot.updates.content.written_here import GroupContent
from conversations.desk.notices.speaker import CAPTION_UTF16
from tests.bot.sales_room import NOW
from tests.conversations.desk.cards.test_masking import SARA


def test_a_caption_that_is_longer_than_bots_may_write_stays_in_the_copy_as_it_is() -> None:
    for length, named in ((CAPTION_UTF16, True), (CAPTION_UTF16 + 1, False)):
        content = GroupContent("photo", "w" * length, file_id="file")
        name, copy = rows_of(ToProspect(SARA, -100, 7, content, "Sara:"), now=NOW)
        assert name.body["text"] == "Sara:"
        assert ("caption" in copy.body) is named
        assert copy.fallbacks[-1][1]["caption"] == content.text
