"""A group for tests and demos: its members, and what happens to the bot there."""

from typing import TYPE_CHECKING

from bot.sandbox.people.screen import transcript
from bot.sandbox.values.refusals import ImpossibleActError
from bot.sandbox.world import membership, topics
from bot.sandbox.world.model import Chat, Message, Standing, User
from bot.sandbox.world.telegram import Telegram

if TYPE_CHECKING:
    from bot.sandbox.people.person import Person


class Group:
    """A group; after an upgrade it stands for the new supergroup."""

    def __init__(self, telegram: Telegram, chat: Chat) -> None:
        self._telegram = telegram
        self.chat = chat

    @property
    def id(self) -> int:
        """Return its id, a negative number."""
        return self.chat.id

    @property
    def messages(self) -> list[Message]:
        """Return its messages, oldest first."""
        return self.chat.messages

    def transcript(self) -> str:
        """Return the talk as text."""
        return transcript(self.chat)

    def adds(self, person: "Person", *, as_admin: bool = False) -> None:
        """Add a person; the first one is its creator."""
        standing: Standing = "administrator" if as_admin else "member"
        self.chat.members[person.id] = standing if self.chat.members else "creator"

    def removes(self, person: "Person", *, by: "Person | None" = None) -> int | None:
        """Remove a person; return the number of the service message's update."""
        return membership.leave(self._telegram, self.chat, person.user, by=by.user if by else self._creator())

    def promotes(self, person: "Person") -> int | None:
        """Make a member an administrator."""
        return membership.set_member(self._telegram, self.chat, person.user, "administrator", by=self._creator())

    def becomes_public(self, username: str) -> None:
        """Give it a name by which everybody may look in and press buttons."""
        self.chat.username = username

    def takes_strangers(self, username: str) -> None:
        """Become a public group in which everybody may write, as the discussion of a channel is."""
        self.becomes_public(username)
        self.chat.takes_strangers = True

    def upgrade(self) -> int:
        """Turn a basic group into a supergroup and return the new id; the old one is no longer valid."""
        if self.chat.kind != "group":
            raise ImpossibleActError("only a basic group can be upgraded: make it with group(..., basic=True)")
        self.chat = membership.upgrade(self._telegram, self.chat, by=self._creator())
        return self.id

    def adds_bot(self, *, by: "Person | None" = None, as_admin: bool = False) -> int | None:
        """Add the bot, by a member."""
        standing: Standing = "administrator" if as_admin else "member"
        return membership.add_bot(self._telegram, self.chat, by=by.user if by else self._creator(), standing=standing)

    def kicks_bot(self) -> int | None:
        """Remove the bot."""
        return membership.kick_bot(self._telegram, self.chat, by=self._creator())

    def readds_bot(self) -> int | None:
        """Add the bot again."""
        return self.adds_bot()

    def promotes_bot(self) -> int | None:
        """Make the bot an administrator, who gets every message."""
        return membership.set_standing(self._telegram, self.chat, "administrator", by=self._creator())

    def demotes_bot(self) -> int | None:
        """Make the bot a plain member again."""
        return membership.set_standing(self._telegram, self.chat, "member", by=self._creator())

    def mutes_bot(self) -> int | None:
        """Take away the bot's right to write."""
        return membership.set_standing(self._telegram, self.chat, "restricted", by=self._creator())

    def forbids_media(self) -> None:
        """Let members send nothing but text; the bot gets no update."""
        self.chat.no_media = True

    def allows_media(self) -> None:
        """Let members send photos and files again; the bot gets no update."""
        self.chat.no_media = False

    def protects_content(self) -> None:
        """Let nobody copy or forward what is written here; the bot gets no update."""
        self.chat.is_protected = True

    def forbids_reactions(self) -> None:
        """Turn reactions off; the bot gets no update."""
        self.chat.no_reactions = True

    def becomes_forum(self) -> None:
        """Give it topics; the bot gets no update."""
        if self.chat.kind != "supergroup":
            raise ImpossibleActError("only a supergroup has topics: upgrade it first")
        self.chat.is_forum = True

    def is_forum_no_more(self) -> None:
        """Show all messages as those of one chat, until it becomes a forum again; the bot gets no update."""
        self.chat.is_forum = False

    def opens_topic(self, name: str) -> int:
        """Open a topic in a forum and return its id."""
        if not self.chat.is_forum:
            raise ImpossibleActError("only a forum has topics: make it with group(..., is_forum=True)")
        return topics.open_topic(self._telegram, self.chat, name, by=self._creator()).id

    def closes_topic(self, topic_id: int) -> None:
        """Close a topic: only administrators may write there."""
        topics.close_topic(self._telegram, self.chat, self.chat.topics[topic_id], by=self._creator())

    def deletes_topic(self, topic_id: int) -> None:
        """Delete a topic with all its messages; the bot gets no update."""
        topics.delete_topic(self._telegram, self.chat, self.chat.topics[topic_id])

    def keeps_bot_off_topics(self) -> None:
        """Let the bot be an administrator without the right to manage topics; the bot gets no update."""
        self.chat.bot_keeps_off_topics = True

    def lets_bot_manage_topics(self) -> None:
        """Give the bot the right to manage topics back; the bot gets no update."""
        self.chat.bot_keeps_off_topics = False

    def _creator(self) -> User:
        if not self.chat.members:
            raise ImpossibleActError(f"nobody is in {self.chat.title}")
        return self._telegram.users[next(iter(self.chat.members))]
