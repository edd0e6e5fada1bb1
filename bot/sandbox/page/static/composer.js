// What a person can do in a chat: write, reply, edit, press keys, send other things.

import { askCaption, askContact } from "./dialogs.js";
import { short } from "./bubbles.js";
import { el, icon, iconButton } from "./dom.js";
import { t } from "./texts.js";

const OTHER_KINDS = [
  "video", "video_note", "audio", "animation", "location", "venue", "poll", "dice", "gift", "paid_media", "invoice", "story", "checklist", "giveaway",
];

export class Composer {
  constructor(pane) {
    this.pane = pane;
    this.root = el("div", { className: "foot" });
    this.input = el("textarea", { name: "text", rows: 1, dir: "auto", maxLength: 4096, enterKeyHint: "send" });
    this.input.addEventListener("keydown", (event) => this.typed(event));
    this.about = null;
    this.keysShown = true;
  }

  clear() {
    this.input.value = "";
    this.about = null;
    this.drawn = "";
  }

  draw(chat) {
    this.chat = chat;
    const form = JSON.stringify([chat.standing, chat.keyboard, chat.commands, chat.placeholder, t("write"), this.pane.personId, this.about, this.keysShown]);
    if (form === this.drawn) return;
    if (chat.keyboard.length && JSON.stringify(chat.keyboard) !== this.keyboard) this.keysShown = true;
    this.keyboard = JSON.stringify(chat.keyboard);
    this.drawn = form;
    const hadFocus = document.activeElement === this.input;
    const pressed = this.root.querySelector(":is(button, summary):focus-visible");
    if (chat.private && chat.standing === "none") this.root.replaceChildren(this.big("start"));
    else if (chat.private && chat.standing === "kicked") this.root.replaceChildren(this.big("unblock"));
    else this.root.replaceChildren(...[this.banner(), this.form(chat), this.keys(chat), this.tools(chat)].filter(Boolean));
    if (hadFocus) this.input.focus();
    else if (pressed) this.goOn(pressed.getAttribute("aria-label"));
    if (this.follows) this.focusAnswer(this.root.querySelector(".keys button"));
  }

  // The button that was pressed by keyboard may be gone: the focus then follows to what can be answered next.
  goOn(label) {
    const again = label && this.root.querySelector(`[aria-label="${CSS.escape(label)}"]`);
    this.follows = !again;
    (again || this.root.querySelector("textarea, .big"))?.focus();
  }

  focusAnswer(button) {
    if (!button || document.activeElement !== this.input || this.input.value) return;
    this.follows = false;
    button.focus({ preventScroll: true });
  }

  redraw() {
    if (this.chat) this.draw(this.chat);
  }

  // Reply to a message, or to a quoted part of it, or edit an own one.
  turnTo(kind, message, quote = "") {
    this.about = { kind, id: message.id, quote, isCaption: Boolean(message.attachment), short: quote || short({ text: message.text, kind: message.attachment?.kind }) };
    if (kind === "edit") this.input.value = message.text;
    this.redraw();
    this.input.focus();
  }

  turnAway() {
    if (this.about?.kind === "edit") this.input.value = "";
    this.about = null;
    this.redraw();
    this.input.focus();
  }

  big(key) {
    return el("button", { type: "button", className: "big", on: { click: () => this.pane.begin({ act: "say", text: "/start" }) } }, t(key));
  }

  banner() {
    if (!this.about) return null;
    return el("div", { className: "about" }, icon(this.about.kind),
      el("div", {}, el("b", {}, t(this.about.kind === "edit" ? "editing" : "replying")), el("span", { dir: "auto" }, this.about.short)),
      iconButton("close", t("cancel"), () => this.turnAway()));
  }

  form(chat) {
    this.input.placeholder = chat.placeholder || t("write");
    this.input.setAttribute("aria-label", t("write"));
    const submit = (event) => {
      event.preventDefault();
      this.send();
    };
    const toggle = chat.keyboard.length
      ? iconButton("keys", t("keys"), () => { this.keysShown = !this.keysShown; this.redraw(); }, { "aria-expanded": String(this.keysShown) })
      : null;
    return el("form", { className: "composer", on: { submit } },
      chat.commands.length ? this.menu(chat.commands) : null, this.input, toggle,
      el("button", { type: "submit", className: "icon send", "aria-label": t("send"), title: t("send") }, icon("send")));
  }

  menu(commands) {
    const details = el("details", { className: "menu" }, el("summary", { "aria-label": t("commands"), title: t("commands") }, icon("menu"), el("span", {}, t("menu"))));
    const choose = (text) => {
      details.open = false;
      this.pane.act({ act: "say", text });
    };
    details.append(el("div", { className: "choices" }, ...commands.map((one) => el("button", { type: "button", on: { click: () => choose(`/${one.command}`) } },
      el("b", { dir: "ltr" }, `/${one.command}`), el("span", { dir: "auto" }, one.description)))));
    return details;
  }

  keys(chat) {
    if (!chat.keyboard.length || !this.keysShown) return null;
    return el("div", { className: "keys", "aria-label": t("keys"), role: "group" }, ...chat.keyboard.map((row) => el("div", { className: "row" },
      ...row.map((key) => el("button", { type: "button", on: { click: () => this.pane.press(key) } }, el("span", {}, key.text), key.contact ? icon("contact") : null)))));
  }

  // What the next message answers; it answers it once.
  answering() {
    const { about } = this;
    if (about?.kind !== "reply") return {};
    this.turnAway();
    return { reply_to: about.id, ...(about.quote ? { quote: about.quote } : {}) };
  }

  // The sandbox's own strip: other things that a person could send.
  tools(chat) {
    const send = (act) => () => this.pane.act({ act, ...this.answering() });
    const ofOnesOwn = chat.private ? [
      iconButton("contact", t("contact"), send("contact")),
      iconButton("people", t("otherContact"), () => this.sendFilled("contact", () => askContact(this.pane.others()))),
      iconButton("edit", t("editLast"), () => this.editLast()),
      iconButton("block", t("block"), () => this.pane.act({ act: "block" }), { className: "icon bad" }),
    ] : [];
    return el("div", { className: "strip", role: "toolbar", "aria-label": t("more") },
      iconButton("photo", t("photo"), () => this.sendFilled("photo", askCaption)),
      iconButton("album", t("album"), send("album")),
      iconButton("voice", t("voice"), send("voice")),
      iconButton("file", t("document"), send("document")),
      iconButton("sticker", t("sticker"), send("sticker")),
      this.others(send),
      ...ofOnesOwn);
  }

  // Kinds that few send, and those that no bot can copy.
  others(send) {
    const details = el("details", { className: "menu other-kinds" }, el("summary", { "aria-label": t("otherKinds"), title: t("otherKinds") }, icon("plus")));
    const choose = (kind) => {
      details.open = false;
      send(kind)();
    };
    details.append(el("div", { className: "choices" }, ...OTHER_KINDS.map((kind) =>
      el("button", { type: "button", on: { click: () => choose(kind) } }, el("span", {}, t(kind === "gift" ? "giftToSend" : kind))))));
    return details;
  }

  async sendFilled(act, fill) {
    const values = await fill();
    if (values) await this.pane.do({ ...values, act, ...this.answering() });
  }

  editLast() {
    const last = this.chat.messages.findLast((message) => message.editable);
    if (last) this.turnTo("edit", last);
    else this.pane.pop(t("nothingToEdit"));
  }

  typed(event) {
    this.follows = false;
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.send();
    } else if (event.key === "ArrowUp" && !this.input.value) {
      event.preventDefault();
      this.editLast();
    } else if (event.key === "Escape" && this.about) {
      this.turnAway();
    }
  }

  send() {
    const text = this.input.value.trim();
    const { about } = this;
    const isCaption = about?.kind === "edit" && about.isCaption; // it can be emptied
    if (!text && !isCaption) return;
    this.input.value = "";
    if (about?.kind === "edit") {
      this.turnAway();
      this.pane.act({ act: "edit", message: about.id, text });
    } else this.pane.act({ act: "say", text, ...this.answering() });
    this.redraw();
  }
}
