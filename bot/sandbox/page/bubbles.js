// How one message looks. Everything that people or the bot wrote goes in as text, never as markup.

import { clock, number, t } from "./texts.js";

export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "on") for (const [event, act] of Object.entries(value)) node.addEventListener(event, act);
    else if (name in node && name !== "dir") node[name] = value;
    else node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote", mention: "b", hashtag: "b", text_mention: "b",
};

// Entities nest, and their offsets count UTF-16 units, as JavaScript's strings do.
function words(text, entities, act, start = 0, end = text.length) {
  const parts = [];
  let at = start;
  for (let index = 0; index < entities.length; index += 1) {
    const entity = entities[index];
    const stop = Math.min(entity.offset + entity.length, end);
    if (entity.offset < at) continue;
    const inner = entities.slice(index + 1).filter((other) => other.offset < stop);
    parts.push(text.slice(at, entity.offset));
    parts.push(formatted(entity, text.slice(entity.offset, stop), words(text, inner, act, entity.offset, stop), act));
    at = stop;
  }
  parts.push(text.slice(at, end));
  return parts.filter((part) => part !== "");
}

function formatted(entity, plain, children, act) {
  if (entity.type === "bot_command") {
    // A link, not a button: a button would be a box of its own, and the order of mixed directions would break at it.
    const click = (event) => {
      event.preventDefault();
      act({ act: "say", text: plain });
    };
    return el("a", { href: "#", role: "button", on: { click } }, ...children);
  }
  if (entity.type === "spoiler") {
    return el("span", { className: "spoiler", tabIndex: 0, on: { click: (event) => event.currentTarget.classList.add("shown") } }, ...children);
  }
  const target = entity.type === "url" ? plain : entity.type === "email" ? `mailto:${plain}` : entity.url;
  if (target && /^(https?|mailto|tel):/i.test(target)) {
    return el("a", { href: target, target: "_blank", rel: "noopener noreferrer" }, ...children);
  }
  return el(TAGS[entity.type] ?? "span", {}, ...children);
}

export function bubble(message, act) {
  if (message.attachment && !(`attachment_${message.attachment.kind}` in KINDS)) {
    return el("li", { className: "note" }, t(message.attachment.kind));
  }
  const body = el("div", { className: "bubble" },
    message.mine ? null : el("div", { className: "name" }, el("bdi", {}, message.from)),
    message.forwarded ? el("div", { className: "forwarded" }, `${t("forwardedFrom")} `, el("bdi", {}, message.forwarded)) : null,
    message.reply ? quote(message.reply) : null,
    message.attachment ? attachment(message.attachment) : null,
    message.text ? el("div", { className: "words", dir: "auto" }, ...words(message.text, message.entities, act)) : null,
    el("div", { className: "stamp" }, `${message.edited ? `${t("edited")} ` : ""}${clock(message.time)}`));
  return el("li", { className: message.mine ? "message mine" : "message" }, body, buttons(message, act));
}

function quote(reply) {
  return el("div", { className: "quote" },
    el("b", {}, el("bdi", {}, reply.from)),
    el("span", { dir: "auto" }, reply.text || t(`attachment_${reply.kind}`)));
}

const KINDS = { attachment_document: "📄", attachment_photo: "🖼", attachment_voice: "🎤", attachment_sticker: "👍", attachment_contact: "👤" };

function attachment(carried) {
  const icon = KINDS[`attachment_${carried.kind}`];
  if (carried.kind === "photo") {
    return el("a", { href: carried.url, target: "_blank", rel: "noopener" }, el("img", { src: carried.url, alt: t("attachment_photo") }));
  }
  if (carried.kind === "sticker") return el("div", { className: "sticker" }, icon);
  if (carried.kind === "contact") {
    const name = [carried.body.first_name, carried.body.last_name].filter(Boolean).join(" ");
    return card(icon, name, carried.body.phone_number);
  }
  if (carried.kind === "voice") return card(icon, t("attachment_voice"), "0:03");
  const link = el("a", { href: carried.url, download: carried.name, className: "file" });
  link.append(card(icon, carried.name, size(carried.size)));
  return link;
}

function card(icon, title, detail) {
  return el("div", { className: "card" }, el("span", { className: "icon", "aria-hidden": "true" }, icon),
    el("div", {}, el("b", {}, el("bdi", {}, title)), el("small", {}, el("bdi", {}, detail))));
}

function size(bytes) {
  return bytes < 1024 ? `${number(bytes)} B` : `${number(Math.round(bytes / 102.4) / 10)} KB`;
}

function buttons(message, act) {
  if (!message.buttons.length) return null;
  let index = 0;
  return el("div", { className: "inline" }, ...message.buttons.map((row) => el("div", { className: "row" },
    ...row.map((button) => {
      const press = { act: "press", message: message.id, button: index, target: button };
      index += 1;
      return el("button", { type: "button", dir: "auto", on: { click: () => act(press) } }, `${button.text}${button.url ? " ↗" : ""}`);
    }))));
}
