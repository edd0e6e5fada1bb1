"""People for tests and demos: verbs for what they do, and waits for what they see."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypedDict, Unpack

from bot.sandbox.methods.targets import MAX_CAPTION_UNITS, MAX_TEXT_UNITS
from bot.sandbox.people import actions, group_actions
from bot.sandbox.people.actions import WhereToWrite
from bot.sandbox.people.contents import sample
from bot.sandbox.people.group import Group
from bot.sandbox.people.samples import VOICE
from bot.sandbox.people.screen import Press, find_button, find_message, labels, matches, transcript, visible_keys
from bot.sandbox.values.entities import Words
from bot.sandbox.values.keyboards import KeyboardButton
from bot.sandbox.values.refusals import ImpossibleActError
from bot.sandbox.world import membership
from bot.sandbox.world.model import Chat, Content, Message, Toast, User
from bot.sandbox.world.telegram import Telegram

WITHIN_S = 20.0


class Placement(TypedDict, total=False):
    """Where a person writes: in a group or else in private, in reply to a message or to a part of it, in a topic."""

    chat: Group | None
    reply_to: Message | None
    quote: str
    thread_id: int | None


class Person:
    """A person who uses Telegram; acts return the number of the update that the bot gets, or None."""

    def __init__(self, telegram: Telegram, user: User) -> None:
        self._telegram = telegram
        self.user = user

    @property
    def id(self) -> int:
        """Return their Telegram id."""
        return self.user.id

    @property
    def name(self) -> str:
        """Return the name that others see."""
        return self.user.name

    # What they do

    def sends(self, text: str | Words, **where: Unpack[Placement]) -> int | None:
        """Write a text or a command, in private or in a group, perhaps in reply to a message or to a part of it."""
        return actions.say(self._telegram, self.user, self._place(where), text)

    def calls(self, person: "Person", text: str, *, chat: Group, reply_to: Message | None = None) -> int | None:
        """Write a text in which the first name of another person calls them, though they may have no username."""
        return group_actions.call(
            self._telegram, self.user, WhereToWrite(self._in(chat), reply_to), text, called=person.user
        )

    def sends_anonymously(self, text: str | Words, *, kind: str = "", **where: Unpack[Placement]) -> int | None:
        """Write in a group as its administrator who remains anonymous: a text, or words beside a sample of a kind."""
        most = MAX_CAPTION_UNITS if kind else MAX_TEXT_UNITS
        words = actions.to_words(text, least=0 if kind else 1, most=most)
        content = sample(self._telegram, kind, words) if kind else Content(words)
        return group_actions.send_as_group(self._telegram, self.user, self._place(where), content)

    def opens(self, payload: str = "") -> int | None:
        """Start the bot by a deep link."""
        return actions.open_link(self._telegram, self.user, self.link(payload))

    def link(self, payload: str) -> str:
        """Return the deep link with a payload."""
        return f"https://t.me/{self._telegram.bot.username}?start={payload}"

    def taps(self, label: str, *, chat: Group | None = None) -> int | None:
        """Tap the newest button with this label, or the key of the reply keyboard."""
        found = find_button(self._in(chat), label)
        if found is None:
            shown = "\n".join(labels(self._in(chat))) or "(no button at all)"
            raise ImpossibleActError(
                f"no button matches {label!r}; there are:\n{shown}\n\n{transcript(self._in(chat))}"
            )
        if isinstance(found, KeyboardButton):
            return actions.press_key(self._telegram, self.user, self._in(chat), found)
        return self.presses(found)

    def finds(self, label: str, *, chat: Group | None = None) -> Press:
        """Return a button under a message, to press later, when it may be old."""
        found = find_button(self._in(chat), label)
        if not isinstance(found, Press):
            raise ImpossibleActError(f"no button under a message matches {label!r}\n{transcript(self._in(chat))}")
        return found

    def presses(self, press: Press) -> int | None:
        """Press a button that was found, even where the message has changed since."""
        return actions.press(self._telegram, self.user, press.message, press.button)

    def follows(self, toast: Toast) -> int | None:
        """Start the bot by the link that the answer to a press has opened."""
        return actions.open_link(self._telegram, self.user, toast.url)

    def reacts(self, message: Message, reaction: str, *, anonymously: bool = False) -> int | None:
        """React to a message with an emoji or the id of a custom one; "" takes the reaction back."""
        return group_actions.react(self._telegram, self.user, message, reaction, is_anonymous=anonymously)

    def edits(self, message: Message, text: str | Words) -> int | None:
        """Change the text of a message of their own, or the words beside its file."""
        return actions.edit(self._telegram, self.user, message, text)

    def edits_media(self, message: Message, kind: str, caption: str | Words = "") -> int | None:
        """Put another file in the place of that of a message of their own, or of its text."""
        return actions.edit_media(self._telegram, self.user, message, kind, caption)

    def shares_contact(
        self, *, of: "Person | None" = None, number: str | None = None, user_id: int | None = None
    ) -> int | None:
        """Send a contact: their own, another person's, or a bare number (of the user whom `user_id` names)."""
        if number is None:
            contact = actions.contact_of((of or self).user)
        else:
            contact = actions.ContactCard(number, self._telegram.users.get(user_id or 0), self.user.first_name)
        return actions.share_contact(self._telegram, self.user, self._place({}), contact)

    def forwards_contact(self, *, of: "Person") -> int | None:
        """Forward a contact message that another person wrote."""
        contact = actions.contact_of(of.user)
        return actions.share_contact(self._telegram, self.user, self._place({}), contact, forwarded_from=of.user)

    def sends_photo(
        self, caption: str | Words | None = None, *, is_protected: bool = False, **where: Unpack[Placement]
    ) -> int | None:
        """Send a picture; a protected one nobody can copy."""
        return self.sends_media("photo", caption or "", is_protected=is_protected, **where)

    def sends_media(
        self, kind: str, caption: str | Words = "", *, is_protected: bool = False, **where: Unpack[Placement]
    ) -> int | None:
        """Send a sample of any kind: a file, a place, a poll, a gift, as its field in a message is called."""
        words = actions.to_words(caption, least=0, most=MAX_CAPTION_UNITS)
        content = replace(sample(self._telegram, kind, words), is_protected=is_protected)
        return actions.send(self._telegram, self.user, self._place(where), content)

    def sends_album(
        self, pieces: int, caption: str | Words = "", *, kinds: Sequence[str] = ("photo",), **where: Unpack[Placement]
    ) -> list[int | None]:
        """Send several pieces as one album, of these kinds in turn."""
        named = [kinds[place % len(kinds)] for place in range(pieces)]
        return actions.send_album(self._telegram, self.user, self._place(where), named, caption)

    def sends_voice(self, *, data: bytes = VOICE, **where: Unpack[Placement]) -> int | None:
        """Send a voice note."""
        content = sample(self._telegram, "voice", Words(), data=data)
        return actions.send(self._telegram, self.user, self._place(where), content)

    def sends_file(self, kind: str = "document", caption: str = "", **where: Unpack[Placement]) -> int | None:
        """Send a document, video, video_note, audio or animation."""
        return self.sends_media(kind, caption, **where)

    def sends_location(self, **where: Unpack[Placement]) -> int | None:
        """Send a place on the map."""
        return self.sends_media("location", **where)

    def sends_sticker(self, **where: Unpack[Placement]) -> int | None:
        """Send a sticker."""
        return self.sends_media("sticker", **where)

    def formats(self, html: str) -> Words:
        """Return a text with formatting to send: bold, links, custom emoji, and who is called without a username."""
        return actions.formatted(self._telegram, html)

    def deletes(self, message: Message) -> None:
        """Delete a message: any in private, their own in a group, any as its administrator; the bot gets no update."""
        actions.delete(self._telegram, self.user, message)

    def joins(self, group: Group) -> int | None:
        """Come into a group; return the number of the service message's update."""
        return membership.join(self._telegram, group.chat, self.user, by=self.user)

    def leaves(self, group: Group) -> int | None:
        """Leave a group; return the number of the service message's update."""
        return membership.leave(self._telegram, self._in(group), self.user, by=self.user)

    def refuses_voice(self) -> None:
        """Let nobody send them voice notes and round videos; the bot gets no update."""
        self.user.takes_no_voice = True

    def blocks(self) -> int | None:
        """Block the bot."""
        return actions.block(self._telegram, self.user)

    def unblocks(self) -> int | None:
        """Unblock the bot."""
        return actions.unblock(self._telegram, self.user)

    def has_started(self) -> None:
        """Count as a person who pressed Start some time ago, so that the bot may write to them."""
        self._in(None).bot_standing = "member"

    def deletes_account(self) -> None:
        """Delete the account; the bot gets no update."""
        self.user.is_deactivated = True

    # What they see

    async def sees(
        self, pattern: str, *, chat: Group | None = None, within: float = WITHIN_S, after: Message | None = None
    ) -> Message:
        """Wait until a message from someone else matches, now or soon; `after` leaves older ones out."""
        where = self._in(chat)
        found = await where.changed.until(
            lambda: find_message(where, pattern, reader=self.user, after=after), within_s=within
        )
        if found is None:
            raise AssertionError(f"{self.name} saw nothing like {pattern!r} within {within} s:\n{transcript(where)}")
        return found

    async def sees_toast(self, pattern: str, *, within: float = WITHIN_S) -> Toast:
        """Wait for the answer to a press; it and older ones are removed, so that the next wait is for a new one."""
        found = await self._in(None).changed.until(lambda: self._toast(pattern), within_s=within)
        if found is None:
            raise AssertionError(f"{self.name} saw no toast like {pattern!r} within {within} s: {self.user.toasts}")
        del self.user.toasts[: self.user.toasts.index(found) + 1]
        return found

    def _toast(self, pattern: str) -> Toast | None:
        return next((toast for toast in self.user.toasts if matches(pattern, toast.text)), None)

    @property
    def chat(self) -> "ChatView":
        """Return their private chat with the bot."""
        return ChatView(self._in(None))

    @property
    def keyboard(self) -> list[str] | None:
        """Return the labels of the reply keyboard, or None where the letters are shown."""
        return [key.text for key in visible_keys(self._in(None))] or None

    @property
    def clipboard(self) -> str:
        """Return the text that a copy button copied last."""
        return self.user.clipboard

    @property
    def opened(self) -> list[str]:
        """Return the links they opened."""
        return self.user.opened

    def downloads(self, message: Message) -> bytes:
        """Return the bytes of the file in a message."""
        if message.attachment is None or message.attachment.file is None:
            raise ImpossibleActError(f"message {message.id} carries no file")
        return message.attachment.file.data

    def _place(self, where: Placement) -> WhereToWrite:
        chat = self._in(where.get("chat"))
        return WhereToWrite(chat, where.get("reply_to"), where.get("quote", ""), where.get("thread_id"))

    def _in(self, group: Group | None) -> Chat:
        chat = self._telegram.chats[self.id] if group is None else group.chat
        if self.id not in chat.members and not chat.username:
            raise ImpossibleActError(f"{self.name} is not in {chat.title}")
        return chat


class ChatView:
    """A read-only view of a person's private chat."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat

    @property
    def messages(self) -> list[Message]:
        """Return its messages, oldest first."""
        return self._chat.messages

    @property
    def last(self) -> Message:
        """Return the newest message."""
        return self._chat.messages[-1]

    def transcript(self) -> str:
        """Return the talk as text."""
        return transcript(self._chat)
