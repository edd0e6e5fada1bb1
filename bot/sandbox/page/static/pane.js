// One chat on the screen: its head, its messages, and what its owner can do there.

import { bubble } from "./bubbles.js";
import { Composer } from "./composer.js";
import { ask } from "./dialogs.js";
import { avatar, el } from "./dom.js";
import { look, post, seen } from "./door.js";
import { whenFree } from "./presses.js";
import { day, number, t } from "./texts.js";
import { Topics } from "./topics.js";

const TYPING_MS = 5000; // as long as Telegram's clients show it
const TOAST_MS = 3500;
const FADE_MS = 220;
const NEAR_END_PX = 80;

export class Pane {
  constructor(root, { bot, others, whenSeen, opened = () => {}, tellsSound = false }) {
    this.bot = bot;
    this.others = () => others(this.personId);
    this.whenSeen = whenSeen;
    this.opened = opened;
    this.tellsSound = tellsSound;
    this.shown = new Map();
    this.sign = el("span");
    this.title = el("bdi", { className: "title" });
    this.subtitle = el("small");
    this.aside = el("span", { className: "as" });
    this.list = el("ol", { className: "messages", "aria-live": "polite", tabIndex: 0 });
    this.toast = el("div", { className: "toast", hidden: true, role: "status", dir: "auto" });
    this.composer = new Composer(this);
    this.topics = new Topics(() => this.draw(this.chat));
    root.replaceChildren(
      el("div", { className: "head" }, this.sign, el("div", {}, this.title, this.subtitle), this.aside),
      this.topics.root, this.list, this.toast, this.composer.root);
    this.atEnd = true;
    this.list.addEventListener("scroll", () => this.settle());
    this.list.addEventListener("load", () => this.settle(), { capture: true }); // a picture has its height only now
    new ResizeObserver(() => this.settle()).observe(this.list);
  }

  // The score and the footer change the list's height, and a browser reports that as scrolling before it reports the
  // new size. Only a list that kept its size was scrolled by its reader; else a view at the newest message stays there.
  settle() {
    const size = this.sizes();
    if (size === this.size) this.atEnd = this.isAtEnd();
    else if (this.atEnd) this.toEnd();
    this.size = size;
  }

  // A message was opened by its reader, who stays there.
  grew() {
    this.size = this.sizes();
    this.atEnd = this.isAtEnd();
  }

  sizes() {
    const { scrollHeight, clientHeight, clientWidth } = this.list;
    return `${scrollHeight} ${clientHeight} ${clientWidth}`;
  }

  isAtEnd() {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < NEAR_END_PX;
  }

  toEnd() {
    this.list.scrollTop = this.list.scrollHeight;
    this.atEnd = true;
  }

  // Shows another chat, or the same one as another person.
  look(chatId, person) {
    if (chatId !== this.chatId || person.id !== this.personId) {
      this.chatId = chatId;
      this.personId = person.id;
      this.toast.hidden = true; // it was told to somebody else
      this.clear();
    }
    this.person = person;
    return this.refresh();
  }

  place() {
    return `chat=${this.chatId}&as=${this.personId}`;
  }

  clear() {
    this.chat = null;
    this.forgetMessages();
    this.composer.clear();
  }

  // Draws the same messages again, because their times are written in another way; a draft stays.
  drawAgain() {
    this.forgetMessages();
    if (this.chat) this.draw(this.chat);
  }

  forgetMessages() {
    this.shown.clear();
    this.list.replaceChildren();
    this.seenLast = false;
  }

  async refresh() {
    if (this.loading) {
      this.again = true;
      return;
    }
    this.loading = true;
    try {
      do {
        this.again = false;
        const asked = this.place();
        const chat = await look(`chat?${asked}`);
        if (asked !== this.place()) this.again = true;
        else if (chat) whenFree(this, () => { if (asked === this.place()) this.draw(chat); });
      } while (this.again);
    } catch {
      // The stream of changes tells when the sandbox is back, and loads the chat again.
    } finally {
      this.loading = false;
    }
  }

  draw(chat) {
    this.chat = chat;
    this.settle();
    this.drawHead(chat);
    this.topics.draw(chat);
    if (this.topics.of(chat) !== this.topic) this.forgetMessages();
    this.topic = this.topics.of(chat);
    this.atEnd = this.drawMessages(chat) || this.atEnd;
    this.composer.draw(chat);
    if (this.composer.follows) this.composer.focusAnswer(this.list.querySelector(".message:last-of-type .inline button"));
    this.settle();
    if (this.atEnd) this.toEnd();
    this.seen();
  }

  drawHead(chat) {
    const title = chat.private ? this.bot().name : chat.title;
    this.sign.replaceChildren(avatar(chat.private ? 4 : chat.id, title));
    this.title.textContent = title;
    this.aside.replaceChildren(`${t("as")} `, el("bdi", {}, this.person.name));
    if (!this.typing) this.subtitle.textContent = chat.private ? t("bot") : `${number(chat.members)} ${t("members")}`;
  }

  // Messages on a visible screen count as read.
  seen() {
    if (!this.chat || document.hidden || !this.list.offsetParent) return;
    const said = this.chat.said;
    if (seen.of(this.chatId, this.personId) !== said) {
      seen.mark(this.chatId, this.personId, said);
      this.whenSeen();
    }
  }

  // Redraws only what changed, so that a focused button keeps its focus and a screen reader reads only what is new.
  drawMessages(chat) {
    const doors = {
      act: (what) => this.act(what),
      reply: (message, quote) => this.composer.turnTo("reply", message, quote),
      edit: (message) => this.composer.turnTo("edit", message),
      grew: () => this.grew(),
      isPrivate: chat.private,
      tellsSound: this.tellsSound,
    };
    const wanted = this.topics.messages(chat).map((message) => [message.id, JSON.stringify(message), message]);
    const ids = new Set(wanted.map(([id]) => id));
    for (const [id, { node }] of this.shown) if (!ids.has(id)) this.fade(id, node);
    let fresh = false;
    let before = "";
    for (const [id, written, message] of wanted) {
      const old = this.shown.get(id);
      const today = day(message.time);
      if (!old && today !== before && !this.list.querySelector(`[data-day="${CSS.escape(today)}"]`)) {
        this.list.append(el("li", { className: "note day", "data-day": today }, today));
      }
      before = today;
      if (old?.written === written) continue;
      const node = bubble(message, doors);
      if (old) {
        const focused = old.node.contains(document.activeElement);
        node.classList.toggle("changed", old.text !== message.text);
        old.node.replaceWith(node);
        // Who answers by keyboard goes on in the next question.
        if (focused) node.querySelector(".inline button")?.focus({ preventScroll: true });
      } else {
        node.classList.toggle("fresh", this.seenLast);
        this.list.append(node);
      }
      fresh ||= !old;
      this.shown.set(id, { written, node, text: message.text });
    }
    this.list.querySelector(".empty")?.remove();
    if (!wanted.length) this.list.replaceChildren(this.empty(chat));
    this.seenLast = true;
    return fresh;
  }

  fade(id, node) {
    this.shown.delete(id);
    node.classList.add("gone");
    setTimeout(() => node.remove(), FADE_MS);
  }

  empty(chat) {
    if (chat.private && chat.description) {
      return el("li", { className: "empty" }, el("b", {}, t("whatCanItDo")), el("p", {}, chat.description));
    }
    const why = !chat.private ? "noAlert" : chat.standing === "none" ? "noChat" : "noWord";
    return el("li", { className: "empty" }, el("p", {}, t(why).replace("{name}", `\u2068${this.person.name}\u2069`)));
  }

  async press(key) {
    if (key.contact && !(await this.agrees())) return;
    await this.do({ act: "key", text: key.text });
  }

  agrees() {
    return ask(t("shareContact").replace("{phone}", `\u2066${this.person.phone}\u2069`), { title: t("shareTitle"), yes: t("share") });
  }

  async act(what) {
    if (what.act === "contact" && !what.of && !(await this.agrees())) return;
    if (what.act === "block" && !(await ask(t("blockQuestion"), { yes: t("block") }))) return;
    const { target, ...plain } = what;
    if (target?.copy) {
      await navigator.clipboard?.writeText(target.copy).catch(() => {});
      this.pop(`${t("copied")} \u2068${target.copy}\u2069`);
    }
    const ours = new RegExp(`^https://t\\.me/${this.bot().username}\\b`, "i");
    const leaves = target?.url && !ours.test(target.url);
    if (leaves && !(await ask(target.url, { title: t("openLink"), yes: t("openIt") }))) return;
    if (leaves && /^https?:/i.test(target.url)) window.open(target.url, "_blank", "noopener");
    this.awaits = plain.act === "press";
    await this.do(plain);
  }

  // The bot has answered a press: with words, or with a link that opens its private chat with a payload.
  async told({ text, alert, url }) {
    const pressedHere = this.awaits; // another window shows the same person, perhaps
    this.awaits = false;
    if (url && pressedHere) await this.start(url);
    if (text && alert) await ask(text, { only: true });
    else if (text) this.pop(text);
  }

  async start(url) {
    await this.opened(this.personId);
    const link = new URL(url.includes("://") ? url : `https://${url}`);
    await this.begin({ act: "open", payload: link.searchParams.get("start") });
  }

  async do(what) {
    const problem = await this.send({ ...what, chat: this.chatId, as: this.personId, ...(this.topic ? { topic: this.topic } : {}) });
    if (problem) this.failed(problem);
  }

  // A person who blocked the bot unblocks it by starting it, as with Telegram's own button.
  async begin(what) {
    if (this.chat?.standing === "kicked") await this.do({ act: "unblock" });
    await this.do(what);
  }

  failed(problem) {
    this.pop(`${t("failed")} ${problem}`);
  }

  async send(what) {
    try {
      const answer = await post("act", what);
      return answer.ok ? "" : await answer.text();
    } catch {
      return t("offline");
    }
  }

  types() {
    this.subtitle.replaceChildren(el("span", { className: "typing" }, t("typing"), el("i"), el("i"), el("i")));
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.stopsTyping(), TYPING_MS);
  }

  stopsTyping() {
    clearTimeout(this.typing);
    this.typing = 0;
    if (this.chat) this.drawHead(this.chat);
  }

  // The bot sent a message, so it is no longer typing.
  changed() {
    this.stopsTyping();
    return this.refresh();
  }

  pop(text) {
    this.toast.textContent = text;
    this.toast.hidden = false;
    clearTimeout(this.popping);
    this.popping = setTimeout(() => { this.toast.hidden = true; }, TOAST_MS);
  }
}
