"""A Telegram that says who is a member of a group, and counts how often it is asked."""

import asyncio

import orjson

from bot.bot_api.transport import Answer, Transport
from bot.errors import Unanswered

MEMBER = Answer(200, ok=True, result={"status": "member"})
LEFT = Answer(200, ok=True, result={"status": "left"})
REFUSED = Answer(400, ok=False, description="Bad Request: member list is inaccessible")
BROKEN = Answer(200, ok=True, result="yes")
NO_ANSWER = Unanswered("timeout", maybe_done=False)


class TellingTelegram(Transport):
    """Answers getChatMember from a table, in which people who left are not, and getChat with `chat`."""

    def __init__(self) -> None:
        self.says: dict[int, Answer | Unanswered] = {}
        self.chat: Answer | Unanswered = NO_ANSWER
        self.asked: list[int] = []
        self.was_asked = asyncio.Event()
        self.may_answer = asyncio.Event()
        self.may_answer.set()

    async def call(self, method: str, body: bytes, **_more: object) -> Answer:
        """Return what the table says of a person, once it may answer."""
        if method == "getChat":
            return _answered(self.chat)
        assert method == "getChatMember"
        person = orjson.loads(body)["user_id"]
        self.asked.append(person)
        self.was_asked.set()
        await self.may_answer.wait()
        return _answered(self.says.get(person, LEFT))


def _answered(said: Answer | Unanswered) -> Answer:
    if isinstance(said, Unanswered):
        raise said
    return said
