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
    """Answers getChatMember from a table; of others it says that they left."""

    def __init__(self) -> None:
        self.says: dict[int, Answer | Unanswered] = {}
        self.asked: list[int] = []
        self.was_asked = asyncio.Event()
        self.may_answer = asyncio.Event()
        self.may_answer.set()

    async def call(self, method: str, body: bytes, **_more: object) -> Answer:
        """Return what the table says of a person, once it may answer."""
        assert method == "getChatMember"
        person = orjson.loads(body)["user_id"]
        self.asked.append(person)
        self.was_asked.set()
        await self.may_answer.wait()
        said = self.says.get(person, LEFT)
        if isinstance(said, Unanswered):
            raise said
        return said
