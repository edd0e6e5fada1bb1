"""People for tests and demos: verbs for what they do, and waits for what they see."""

from bot.sandbox.people import actions, group_actions
from bot.sandbox.people.group import Group
from bot.sandbox.people.samples import VOICE
from bot.sandbox.people.screen import Press, find_button, find_message, labels, matches, transcript, visible_keys
from bot.sandbox.values.keyboards import KeyboardButton
from bot.sandbox.values.refusals import ImpossibleActError
from bot.sandbox.world import membership
from bot.sandbox.world.model import Chat, Message, Toast, User
from bot.sandbox.world.telegram import Telegram

WITHIN_S = 20.0


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

    def sends(
        self, text: str, *, chat: Group | None = None, reply_to: Message | None = None, thread_id: int | None = None
    ) -> int | None:
        """Write a text or a command, in private or in a group."""
        return actions.say(self._telegram, self.user, self._in(chat), text, reply_to=reply_to, thread_id=thread_id)

    def calls(self, person: "Person", text: str, *, chat: Group, reply_to: Message | None = None) -> int | None:
        """Write a text in which the first name of another person calls them, though they may have no username."""
        where = self._in(chat)
        return group_actions.call(self._telegram, self.user, where, text, called=person.user, reply_to=reply_to)

    def sends_anonymously(self, text: str, *, chat: Group, reply_to: Message | None = None) -> int | None:
        """Write in a group as its administrator who remains anonymous."""
        return group_actions.say_as_group(self._telegram, self.user, self._in(chat), text, reply_to=reply_to)

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

    def reacts(self, message: Message, emoji: str) -> int | None:
        """React to a message; "" takes the reaction back."""
        return group_actions.react(self._telegram, self.user, message, emoji)

    def edits(self, message: Message, text: str) -> int | None:
        """Change a message of their own."""
        return actions.edit(self._telegram, self.user, message, text)

    def shares_contact(
        self, *, of: "Person | None" = None, number: str | None = None, user_id: int | None = None
    ) -> int | None:
        """Send a contact: their own, another person's, or a bare number (of the user whom `user_id` names)."""
        if number is None:
            contact = actions.contact_of((of or self).user)
        else:
            contact = actions.ContactCard(number, self._telegram.users.get(user_id or 0), self.user.first_name)
        return actions.share_contact(self._telegram, self.user, self._in(None), contact)

    def forwards_contact(self, *, of: "Person") -> int | None:
        """Forward a contact message that another person wrote."""
        contact = actions.contact_of(of.user)
        return actions.share_contact(self._telegram, self.user, self._in(None), contact, forwarded_from=of.user)

    def sends_photo(self, caption: str | None = None, *, is_protected: bool = False) -> int | None:
        """Send a picture; a protected one nobody can copy."""
        chat = self._in(None)
        return actions.send_photo(self._telegram, self.user, chat, caption or "", is_protected=is_protected)

    def sends_album(self, pieces: int, caption: str = "") -> list[int | None]:
        """Send several pictures as one album."""
        return actions.send_album(self._telegram, self.user, self._in(None), pieces=pieces, caption=caption)

    def sends_voice(self, *, data: bytes = VOICE) -> int | None:
        """Send a voice note."""
        return actions.send_voice(self._telegram, self.user, self._in(None), data=data)

    def sends_file(self, kind: str = "document", caption: str = "") -> int | None:
        """Send a document, video, video_note, audio or animation."""
        return actions.send_file(self._telegram, self.user, self._in(None), kind, caption)

    def sends_location(self) -> int | None:
        """Send a place on the map."""
        return actions.send_location(self._telegram, self.user, self._in(None))

    def deletes(self, message: Message) -> None:
        """Delete a message in a private chat; the bot gets no update."""
        message.is_deleted = True

    def sends_sticker(self) -> int | None:
        """Send a sticker."""
        return actions.send_sticker(self._telegram, self.user, self._in(None))

    def joins(self, group: Group) -> int | None:
        """Come into a group; return the number of the service message's update."""
        return membership.join(self._telegram, group.chat, self.user, by=self.user)

    def leaves(self, group: Group) -> int | None:
        """Leave a group; return the number of the service message's update."""
        return membership.leave(self._telegram, self._in(group), self.user, by=self.user)

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
