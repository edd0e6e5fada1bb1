// How one message looks.

import { el, icon } from "./dom.js";
import { clock, number, size, t } from "./texts.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote", mention: "b", hashtag: "b", text_mention: "b",
};

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

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
    // A block already ends its line; a break after it would add an empty one.
    if (BLOCKS.has(entity.type) && text[at] === "\n" && at < end) at += 1;
  }
  parts.push(text.slice(at, end));
  return parts.filter((part) => part !== "");
}

// Makes the keys that click do the same as a click.
function opens(node, open) {
  node.tabIndex = 0;
  node.setAttribute("role", "button");
  node.addEventListener("click", open);
  node.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") open(event);
  });
  return node;
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
  if (entity.type === "spoiler" || entity.type === "expandable_blockquote") {
    const kind = entity.type === "spoiler" ? "spoiler" : "long";
    const node = el(kind === "spoiler" ? "span" : "blockquote", { className: kind }, ...children);
    return opens(node, () => node.classList.add("shown"));
  }
  const target = entity.type === "url" ? plain : entity.type === "email" ? `mailto:${plain}` : entity.url;
  if (target && /^(https?|mailto|tel):/i.test(target)) {
    return el("a", { href: target, target: "_blank", rel: "noopener noreferrer" }, ...children);
  }
  return el(TAGS[entity.type] ?? "span", {}, ...children);
}

const CONTENTS = new Set([
  "document", "photo", "voice", "sticker", "contact", "video", "video_note", "audio", "animation", "location", "venue", "poll", "dice",
  "paid_media", "invoice", "story", "checklist", "giveaway",
]);
// A few of those that Telegram offers to everybody.
const REACTIONS = ["👍", "❤", "🔥", "🙏", "👏", "👌"];

export function bubble(message, { act, reply, edit, grew, isPrivate, tellsSound }) {
  if (message.attachment && !CONTENTS.has(message.attachment.kind)) return note(message.attachment);
  const kind = message.attachment?.kind ?? "text";
  // The text's direction decides the side of the time; names and quotes are isolated and do not count.
  const body = el("div", { className: `bubble ${kind}`, dir: "auto" },
    message.mine || isPrivate ? null : el("div", { className: "name" }, el("bdi", {}, message.from)),
    message.forwarded ? el("div", { className: "forwarded" }, `${t("forwardedFrom")} `, el("bdi", {}, message.forwarded)) : null,
    message.reply && !(message.album?.place > 1) ? quote(message.reply) : null, // an album answers once
    message.album ? piece(message.album) : null,
    message.attachment ? attachment(message.attachment) : null,
    message.text ? el("div", { className: message.text.includes("\n") ? "words tall" : "words" }, ...words(message.text, message.entities, act)) : null,
    reactions(message, act),
    stamp(message, tellsSound));
  const more = acts(message, { act, edit });
  const sides = ["message", message.mine ? "mine" : "", message.album?.place > 1 ? "piece" : ""].filter(Boolean);
  return el("li", { className: sides.join(" "), "data-id": String(message.id) },
    el("div", { className: "line" }, body, tools(message, { reply, more, grew })), more, buttons(message, act));
}

// Which piece of an album it is: pieces stand close together, as one.
const piece = ({ place, of }) => el("small", { className: "place" }, t("albumPiece").replace("{n}", number(place)).replace("{of}", number(of)));

// Who reacted stands in the hint; a press gives the same reaction, or takes one's own back.
function reactions(message, act) {
  if (!message.reactions.length) return null;
  return el("div", { className: "reactions" }, ...message.reactions.map(({ sign, who, mine }) => {
    const told = t("reactedBy").replace("{sign}", sign).replace("{who}", who.map((name) => `\u2068${name}\u2069`).join(t("comma")));
    const counted = who.length > 1 ? el("small", {}, number(who.length)) : null;
    const click = () => act({ act: "react", message: message.id, reaction: sign });
    return el("button", { type: "button", title: told, "aria-label": told, "aria-pressed": String(mine), on: { click } }, sign, counted);
  }));
}

// What else can be done with a message: it opens under it.
function acts(message, { act, edit }) {
  const react = (sign) => {
    const label = t("react").replace("{sign}", sign);
    return el("button", { type: "button", title: label, "aria-label": label, on: { click: () => act({ act: "react", message: message.id, reaction: sign }) } }, sign);
  };
  const named = (name, label, click) => el("button", { type: "button", className: "quiet", on: { click } }, icon(name), el("span", {}, label));
  const offered = [
    ...(message.reactable ? REACTIONS.map(react) : []),
    message.editable ? named("edit", t("editMessage"), () => edit(message)) : null,
    message.deletable ? named("trash", t("deleteMessage"), () => act({ act: "delete", message: message.id })) : null,
  ].filter(Boolean);
  return offered.length ? el("div", { className: "acts-here", hidden: true }, ...offered) : null;
}

// A service message; where it is about a person and not about the bot, it tells their name, and that of a topic.
function note({ kind, body }) {
  if (body?.name) return el("li", { className: "note" }, t(kind).replace("{name}", `\u2068${body.name}\u2069`));
  const people = [body].flat().filter((one) => one?.first_name && !one.is_bot);
  const names = people.map((one) => `\u2068${[one.first_name, one.last_name].filter(Boolean).join(" ")}\u2069`);
  return el("li", { className: "note" }, names.length ? t(NOTES[kind]).replace("{name}", names.join(t("comma"))) : t(kind));
}

const NOTES = { new_chat_members: "memberCame", left_chat_member: "memberLeft" };

// Whether the phone made a sound: Telegram shows it nowhere, and a desk lives by it.
function sound(message, tellsSound) {
  if (message.mine || !message.bot || !(message.silent || tellsSound)) return null;
  const told = t(message.silent ? "withoutSound" : "withSound");
  return el("span", { className: "sound", title: told }, icon(message.silent ? "silent" : "bell"), el("span", { className: "unseen" }, told));
}

const calls = (message) => (message.calls ? el("b", { className: "calls", title: t("callsYou") }, "@", el("span", { className: "unseen" }, t("callsYou"))) : null);

function stamp(message, tellsSound) {
  const ticks = message.mine ? icon(message.taken ? "checks" : "check") : null;
  const told = message.mine ? t(message.taken ? "taken" : "notTaken") : "";
  return el("div", { className: "stamp", title: told }, calls(message), sound(message, tellsSound), el("span", {}, `${message.edited ? `${t("edited")} ` : ""}${clock(message.time)}`), ticks,
    told ? el("span", { className: "unseen" }, told) : null);
}

function tools(message, { reply, more, grew }) {
  return el("div", { className: "tools" }, replyTool(message, reply), more ? moreTool(more, grew) : null);
}

// Words that are marked in the message become the quoted part of the reply; the press must not unmark them.
function replyTool(message, reply) {
  const node = tool("reply", t("reply"), () => reply(message, marked(node)));
  node.addEventListener("mousedown", (event) => event.preventDefault());
  return node;
}

function marked(node) {
  const selection = getSelection();
  const here = node.closest(".message")?.querySelector(".words");
  return here && selection.rangeCount && here.contains(selection.anchorNode) && here.contains(selection.focusNode) ? selection.toString().trim() : "";
}

function moreTool(more, grew) {
  const node = tool("more", t("messageActs"), () => {
    more.hidden = !more.hidden;
    node.setAttribute("aria-expanded", String(!more.hidden));
    if (!more.hidden) more.scrollIntoView({ block: "nearest" });
    grew();
  });
  node.setAttribute("aria-expanded", "false");
  return node;
}

function tool(name, label, click) {
  return el("button", { type: "button", title: label, "aria-label": label, on: { click } }, icon(name));
}

function quote(answered) {
  // Only in its own chat: another pane may hold a message with the same id.
  const jump = (event) => event.currentTarget.closest(".messages").querySelector(`[data-id="${answered.id}"]`)?.scrollIntoView({ block: "center", behavior: "smooth" });
  return opens(el("div", { className: answered.part ? "quote exact" : "quote" },
    el("b", {}, el("bdi", {}, answered.from)),
    el("span", { dir: "auto" }, answered.part ? t("quoted").replace("{text}", answered.text) : short(answered))), jump);
}

// One line for a message, in lists and quotes.
export const short = (message) => message.text || (message.kind ? t(message.kind) : "");

function attachment(carried) {
  if (carried.kind === "photo") {
    return el("a", { href: carried.url, target: "_blank", rel: "noopener" }, el("img", { src: carried.url, alt: t("photo") }));
  }
  if (carried.kind === "sticker") return el("div", { className: "big-sign" }, "👍");
  if (carried.kind === "contact") {
    const name = [carried.body.first_name, carried.body.last_name].filter(Boolean).join(" ");
    return row(icon("contact"), name, el("span", { dir: "ltr" }, carried.body.phone_number));
  }
  if (carried.kind === "venue") return row(icon("place"), carried.body.title, carried.body.address);
  if (carried.kind === "dice") return el("div", { className: "big-sign" }, carried.body.emoji, el("small", {}, number(carried.body.value)));
  if (carried.kind === "poll") return row(icon("poll"), carried.body.question, carried.body.options.map((one) => one.text).join(" · "));
  if (carried.kind === "location") return row(icon("place"), t("location"), `${carried.body.latitude}, ${carried.body.longitude}`);
  if (carried.kind === "voice") return row(icon("voice"), el("span", { className: "wave" }), "0:03");
  if (!carried.url) return row(icon("file"), t(carried.kind), carried.body.title ?? "");
  const where = carried.opens ? { href: carried.url, target: "_blank", rel: "noopener" } : { href: carried.url, download: carried.name };
  const open = el("a", { className: "file", title: t(carried.opens ? "openFile" : "saveFile"), ...where }, row(fileSign(carried), carried.kind === "document" ? carried.name : t(carried.kind), size(carried.size)));
  const save = el("a", { href: `${carried.url}?save`, download: carried.name, className: "save", title: t("saveFile"), "aria-label": t("saveFile") }, icon("save"));
  return el("div", { className: "document" }, open, save);
}

// Telegram shows the picture that was sent with a file in the place of its sign.
const fileSign = (carried) => (carried.thumbnail ? el("img", { src: carried.thumbnail, alt: "" }) : icon(SIGNS[carried.kind] ?? "file"));
const SIGNS = { video: "video", animation: "video", video_note: "video", audio: "music" };

function row(sign, title, detail) {
  return el("div", { className: "what" }, el("span", { className: "sign" }, sign),
    el("div", {}, el("b", {}, el("bdi", {}, title)), el("small", {}, el("bdi", {}, detail))));
}

function buttons(message, act) {
  if (!message.buttons.length) return null;
  let index = 0;
  return el("div", { className: "inline" }, ...message.buttons.map((each) => el("div", { className: "row" },
    ...each.map((button) => {
      const press = { act: "press", message: message.id, button: index, target: button };
      index += 1;
      const corner = button.url ? icon("link") : button.copy ? icon("copy") : null;
      return el("button", { type: "button", on: { click: () => act(press) } }, el("span", {}, button.text), corner);
    }))));
}
