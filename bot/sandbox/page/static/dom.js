// Creates nodes. Everything that people or the bot wrote is inserted as text, never as markup.

export const find = (id) => document.getElementById(id);

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

// Replaces what a node holds; the focus stays on what has the same `data-key`.
export function swap(parent, ...children) {
  const focused = parent.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  parent.replaceChildren(...children.filter((child) => child !== null && child !== undefined));
  if (focused) parent.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}

// One stop of the Tab key for a row or a list of buttons: the arrows move within it, Home and End to its ends.
// https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
export function rove(parent, moved = () => {}) {
  parent.addEventListener("keydown", (event) => {
    const buttons = [...parent.querySelectorAll("button")].filter((button) => button.offsetParent);
    const at = buttons.indexOf(document.activeElement);
    const ahead = getComputedStyle(parent).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = ahead === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const next = {
      [ahead]: at + 1, ArrowDown: at + 1, [back]: at - 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1,
    }[event.key];
    if (at < 0 || next === undefined || !buttons[next]) return;
    event.preventDefault();
    for (const button of buttons) button.tabIndex = -1;
    buttons[next].tabIndex = 0;
    buttons[next].focus();
    moved(buttons[next]);
  });
}

const SVG = "http://www.w3.org/2000/svg";

// Drawn on a grid of 24 by 24, in strokes.
const ICONS = {
  startOver: "M5 12a7 7 0 1 1 2.2 5.1M5 12V6.500M5 12h5.500",
  clock: "M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17Z M12 7.500V12l3 2",
  send: "M4 12 20 4l-5 16-3.5-6.5L4 12Z M11.5 13.5 20 4",
  menu: "M4 7h16M4 12h16M4 17h10",
  plus: "M12 5v14M5 12h14",
  close: "M6 6l12 12M18 6 6 18",
  photo: "M4 7h3.5L9 5h6l1.500 2H20v12H4Z M12 16.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7Z",
  album: "M4 8h12v12H4Z M8 8V4h12v12h-4",
  place: "M12 21c4-4.500 6-7.700 6-10.500a6 6 0 0 0-12 0c0 2.800 2 6 6 10.500Z M12 12.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  voice: "M12 15a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v6a3 3 0 0 0 3 3Z M6 11.500a6 6 0 0 0 12 0M12 17.500V21",
  sticker: "M12 20.500a8.500 8.500 0 1 1 8.500-8.500c-5 0-8.500 3.500-8.500 8.500Z M9 10h.01M15 10h.01M8.500 13.500c1 1 2 1.400 3.200 1.400",
  contact: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z M4.500 20c.8-3.600 3.700-5.500 7.500-5.500s6.700 1.900 7.500 5.500",
  people: "M9 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7Z M2.500 19.500c.6-3.300 3-5 6.500-5s5.900 1.700 6.500 5 M15.500 5a3.300 3.300 0 0 1 0 6.300M18 14.800c2 .7 3.200 2.300 3.600 4.700",
  edit: "M4 20l1-4.500L16.500 4 20 7.500 8.500 19 4 20Z M14 6.500 17.500 10",
  block: "M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17Z M6 6l12 12",
  reply: "M10 6 4 12l6 6 M4 12h9c4 0 6.500 2 7 6",
  save: "M12 4v11M7.500 11 12 15.500 16.500 11M5 20h14",
  file: "M6 3h8l4.500 4.500V21H6Z M14 3v5h4.500",
  link: "M8 16 16 8M9 8h7v7",
  lock: "M7 11V8a5 5 0 0 1 10 0v3 M5.500 11h13v9h-13Z",
  copy: "M9 9h10v11H9Z M5 15V4h10",
  keys: "M3 6.500h18v11H3Z M7 10h.01M11 10h.01M15 10h.01M7.500 14h9",
  chat: "M4 5h16v11H9.500L5 20v-4H4Z",
  weather: "M7 14.500a3.800 3.800 0 0 1 .4-7.600 5 5 0 0 1 9.400 1.300 3.200 3.200 0 0 1-.3 6.300 M12.500 12 10 16h3.500L11 20.500",
  auto: "M12 3.500v17a8.500 8.500 0 0 0 0-17Z M12 20.500a8.500 8.500 0 0 1 0-17",
  light: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z M12 3v1.500M12 19.500V21M3 12h1.500M19.500 12H21M5.600 5.600l1.100 1.100M17.300 17.300l1.100 1.100M5.600 18.400l1.100-1.100M17.300 6.700l1.100-1.100",
  dark: "M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10Z",
  bell: "M6 16.500V11a6 6 0 0 1 12 0v5.500l1.500 2h-15Z M10 20.500h4",
  silent: "M6 16.500V11a6 6 0 0 1 9-5.200M18 10.500v6l1.500 2H7M10 20.500h4 M4 4l16 16.500",
  down: "M6 9.500l6 6 6-6",
  map: "M12 3v4M12 7H6v4M12 7h6v4M3 11h6v4H3ZM15 11h6v4h-6ZM6 15v2.500h12V15M12 17.500V21",
  play: "M7.500 5v14l11.500-7Z",
  stop: "M7 7h10v10H7Z",
  check: "M5 12.500l4 4L18.500 7",
  open: "M12 17a5 5 0 1 0 0-10 5 5 0 0 0 0 10Z",
  skip: "M6 12h12",
  chevron: "M7 10l5 5 5-5",
  grow: "M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7",
  shrink: "M20 10h-6V4M14 10l7-7M4 14h6v6M10 14l-7 7",
  more: "M6 12h.01M12 12h.01M18 12h.01",
  trash: "M5 7h14M9.500 7V4.500h5V7M7 7l1 13h8l1-13M10.500 11v5.500M13.500 11v5.500",
  video: "M3.500 6.500h11v11h-11Z M14.500 10.500l6-3v9l-6-3",
  music: "M9 17.500V5.500l10-2v12 M9 17.500a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0ZM19 15.500a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0Z",
  poll: "M5 20V11M12 20V4M19 20v-6",
  checks: "M2 12.500l4 4L15.500 7M10.500 15.500l1.200 1L21 7",
};

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  for (const [key, value] of Object.entries({ viewBox: "0 0 24 24", "aria-hidden": "true", class: `i i-${name}` })) svg.setAttribute(key, value);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

export function iconButton(name, label, click, properties = {}) {
  return el("button", { type: "button", className: "icon", title: label, "aria-label": label, on: { click }, ...properties }, icon(name));
}

const COLOURS = 7;

// A round avatar for a person or a chat, in one of Telegram's seven colours.
export function avatar(id, name) {
  const letter = [...name.trim()][0] ?? "?";
  return el("span", { className: `avatar c${Math.abs(id) % COLOURS}`, "aria-hidden": "true" }, letter);
}
