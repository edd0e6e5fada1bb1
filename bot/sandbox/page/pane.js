// One chat on the screen: its head, its messages, and what its owner can do there.

import { bubble, el } from "./bubbles.js";
import { number, t } from "./texts.js";

const TYPING_MS = 5000; // as long as Telegram's clients show it
const TOAST_MS = 3500;
const NEAR_END_PX = 80;

export class Pane {
  constructor(root, { ask, send }) {
    this.root = root;
    this.ask = ask;
    this.send = send;
    this.shown = new Map();
    this.title = el("bdi", { className: "title" });
    this.subtitle = el("small");
    this.list = el("ol", { className: "messages", "aria-live": "polite" });
    this.toast = el("div", { className: "toast", hidden: true, role: "status", dir: "auto" });
    this.foot = el("div", { className: "foot" });
    this.input = el("input", { name: "text", dir: "auto", autocomplete: "off", maxLength: 4096 });
    root.replaceChildren(el("div", { className: "head" }, this.title, this.subtitle), this.list, this.toast, this.foot);
  }

  // Shows another chat, or the same one as another person.
  look(chatId, personId) {
    if (chatId === this.chatId && personId === this.personId) return this.refresh();
    this.chatId = chatId;
    this.personId = personId;
    this.input.value = "";
    this.clear();
    return this.refresh();
  }

  clear() {
    this.shown.clear();
    this.list.replaceChildren();
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
        const asked = `${this.chatId} ${this.personId}`;
        const answer = await fetch(`/sandbox/chat?chat=${this.chatId}&as=${this.personId}`);
        if (asked !== `${this.chatId} ${this.personId}`) this.again = true;
        else if (answer.ok) this.draw(await answer.json());
      } while (this.again);
    } catch {
      // The stream of changes says when the sandbox is back, and asks again.
    } finally {
      this.loading = false;
    }
  }

  draw(chat) {
    this.chat = chat;
    const atEnd = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < NEAR_END_PX;
    this.title.textContent = chat.private ? this.botName : chat.title;
    this.subtitle.textContent = chat.private ? t("bot") : `${number(chat.members)} ${t("members")}`;
    const fresh = this.drawMessages(chat);
    this.drawFoot(chat);
    if (atEnd || fresh) this.list.scrollTop = this.list.scrollHeight;
  }

  // Redraws only what changed, so that a focused button keeps its focus and a screen reader says only what is new.
  drawMessages(chat) {
    const wanted = chat.messages.map((message) => [message.id, JSON.stringify(message), message]);
    const ids = new Set(wanted.map(([id]) => id));
    let fresh = false;
    for (const [id, { node }] of this.shown) {
      if (!ids.has(id)) {
        node.remove();
        this.shown.delete(id);
      }
    }
    for (const [id, written, message] of wanted) {
      const old = this.shown.get(id);
      if (old?.written === written) continue;
      const node = bubble(message, (what) => this.act(what));
      if (old) old.node.replaceWith(node);
      else this.list.append(node);
      fresh ||= !old;
      this.shown.set(id, { written, node });
    }
    this.list.querySelector(".empty")?.remove();
    if (!wanted.length) this.list.append(el("li", { className: "empty", dir: "auto" }, (chat.private && chat.description) || t("noChat")));
    return fresh;
  }

  drawFoot(chat) {
    const form = JSON.stringify([chat.standing, chat.keyboard, chat.commands, chat.placeholder, t("write"), this.personId]);
    if (form === this.footForm) return;
    this.footForm = form;
    const hadFocus = document.activeElement === this.input;
    if (chat.private && chat.standing === "none") this.foot.replaceChildren(this.big("start", { act: "say", text: "/start" }));
    else if (chat.private && chat.standing === "kicked") this.foot.replaceChildren(this.big("unblock", { act: "unblock" }));
    else this.foot.replaceChildren(this.composer(chat), this.keys(chat));
    if (hadFocus) this.input.focus();
  }

  big(key, what) {
    return el("button", { type: "button", className: "big", on: { click: () => this.act(what) } }, t(key));
  }

  composer(chat) {
    this.input.placeholder = chat.placeholder || t("write");
    this.input.setAttribute("aria-label", t("write"));
    const submit = (event) => {
      event.preventDefault();
      const text = this.input.value.trim();
      this.input.value = "";
      if (text) this.act({ act: "say", text });
    };
    const commands = chat.commands.map((one) => [`/${one.command} · \u2068${one.description}\u2069`, { act: "say", text: `/${one.command}` }]);
    return el("form", { className: "composer", on: { submit } },
      commands.length ? this.menu("☰", t("commands"), commands) : null,
      this.input,
      chat.private ? this.menu("+", t("more"), this.others()) : null,
      el("button", { type: "submit", className: "send", "aria-label": t("send") }, "➤"));
  }

  others() {
    const acts = ["contact", "photo", "voice", "sticker", "block"];
    return acts.map((act) => [t(act), { act }]);
  }

  menu(sign, label, entries) {
    const details = el("details", { className: "menu" }, el("summary", { "aria-label": label, title: label }, sign));
    const choose = (what) => {
      details.open = false;
      this.act(what);
    };
    details.append(el("div", { className: "choices" },
      ...entries.map(([text, what]) => el("button", { type: "button", dir: "auto", on: { click: () => choose(what) } }, text))));
    return details;
  }

  keys(chat) {
    return el("div", { className: "keys" }, ...chat.keyboard.map((row) => el("div", { className: "row" },
      ...row.map((key) => el("button", { type: "button", dir: "auto", on: { click: () => this.press(key) } }, key.text)))));
  }

  async press(key) {
    if (key.contact && !(await this.ask(t("shareContact")))) return;
    await this.do({ act: "key", text: key.text });
  }

  async act(what) {
    if (what.act === "contact" && !(await this.ask(t("shareContact")))) return;
    if (what.target?.copy) {
      await navigator.clipboard?.writeText(what.target.copy).catch(() => {});
      this.pop(t("copied"));
    }
    const { target, ...plain } = what;
    const leaves = target?.url && !new RegExp(`^https://t\\.me/${this.botUsername}\\b`, "i").test(target.url);
    if (leaves && !(await this.ask(`${t("openLink")}\n${target.url}`))) return;
    if (leaves && /^https?:/i.test(target.url)) window.open(target.url, "_blank", "noopener");
    await this.do(plain);
  }

  async do(what) {
    const problem = await this.send({ ...what, chat: this.chatId, as: this.personId });
    if (problem) this.pop(`${t("failed")} ${problem}`);
  }

  types() {
    this.subtitle.textContent = t("typing");
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.refresh(), TYPING_MS);
  }

  pop(text) {
    this.toast.textContent = text;
    this.toast.hidden = false;
    clearTimeout(this.popping);
    this.popping = setTimeout(() => { this.toast.hidden = true; }, TOAST_MS);
  }
}
