// The page: which person views which chat. All important state is in the sandbox, so a reload loses nothing.

import { StartOver } from "./start_over.js";
import { Clock } from "./clock.js";
import { Colleagues } from "./colleagues.js";
import { Controls } from "./controls.js";
import { ask, askPerson } from "./dialogs.js";
import { el, find, icon, rove, swap } from "./dom.js";
import { kept, listen, look, post, seen, soon } from "./door.js";
import { Drawers } from "./drawers.js";
import { Funnel } from "./funnel.js";
import { Pane } from "./pane.js";
import { People } from "./people.js";
import { Player } from "./player.js";
import { spot } from "./spot.js";
import { FirstSteps } from "./steps.js";
import { whenFree } from "./presses.js";
import { Strip } from "./strip.js";
import { number, switchLanguage, t, writeTexts } from "./texts.js";
import { drawTheme, nextTheme } from "./theme.js";

const VIEWS = { people: "people", chat: "chat", sales: "contact", controls: "weather", map: "map" };
const NARROW = matchMedia("(max-width: 1099px)"); // as in page.css: not all views at once
let world = { people: [], groups: [], bot: {} };
let salesChat = null;

const doors = { bot: () => world.bot, others: (id) => world.people.filter((person) => person.id !== id), whenSeen: () => drawLists() };
const prospect = new Pane(find("chat").querySelector(".pane"), doors);
const sales = new Pane(find("sales").querySelector(".pane"), { ...doors, tellsSound: true, opened: (id) => openPrivate(id) });
const panes = [prospect, sales];
const people = new People(find("list"), { choose: (id) => choose("person", id, "chat") });
const drawers = new Drawers({ turned });
const clock = new Clock({ changed: passed, failed: (problem) => prospect.failed(problem) });
const colleagues = new Colleagues(find("colleagues"), { choose: (id) => choose("admin", id) });
const startOver = new StartOver({
  head: find("chat").querySelector(".head"), person: () => chosenPerson(),
  became: (id) => choose("person", id, "chat").then(load), failed: (problem) => prospect.failed(problem),
});
const controls = new Controls({ changed: () => drawers.turn(""), goToLine: (line) => funnel.goTo(line) });
const strip = new Strip(find("chat").querySelector(".head"));
const funnel = new Funnel({ open: () => drawers.turn("map"), close: () => drawers.turn(""), begun, pop: (words) => prospect.pop(words) });

const player = new Player({ began: (id) => turnTo(id), alerted: (group) => showAlert(group), failed: (why) => prospect.failed(why) });
const steps = new FirstSteps({ name: () => firstName(oneOfTheirs()), next: () => drawers.turn("map"), guides: {
  started: () => guideTo("chat", "#chat .big, #chat .composer"),
  answered: () => guideTo("chat", "#chat .message:last-of-type .inline, #chat .keys, #chat .foot"),
  alerted: () => guideTo("sales", "#sales .messages"),
  claimed: () => guideTo("sales", "#sales .message:last-of-type .inline, #sales .messages"),
  restarted: () => guideTo("controls", "#controls .acts"),
} });

// Where nobody was chosen yet, somebody who speaks the page's language.
const oneOfTheirs = () => prospects().find((person) => person.language === document.documentElement.lang) ?? prospects()[0];
const firstName = (person) => person?.name.split(" ")[0] ?? "";
const isAdmin = (person) => world.groups.some((group) => group.members.includes(person.id));
const prospects = () => world.people.filter((person) => !isAdmin(person));
const unread = (chat, reader) => Math.max(0, chat.said - seen.of(chat.id, reader));

function chosen(among, key, otherwise = among[0]) {
  return among.find((each) => String(each.id) === kept.get(key)) ?? otherwise;
}

const chosenPerson = () => chosen(prospects(), "person", oneOfTheirs());

async function load() {
  try {
    world = (await look("world")) ?? world;
  } catch {
    return; // the stream tells when the sandbox is back
  }
  find("bot-username").textContent = world.bot.username;
  await show();
}

const loadSoon = soon(load);

async function show() {
  const person = chosenPerson();
  const admins = world.people.filter(isAdmin);
  const admin = chosen(admins, "admin");
  salesChat = admin ? chosen(salesChats(admin), "sales") : null;
  drawLists();
  await Promise.all([
    person ? prospect.look(person.id, person) : null,
    person ? strip.look(person.id) : null,
    admin ? sales.look(salesChat.id, admin) : null,
  ]);
}

function salesChats(admin) {
  return [...world.groups.filter((group) => group.members.includes(admin.id)), { ...admin, title: t("privateChat") }];
}

const drawLists = () => whenFree(people, drawListsNow);

function drawListsNow() {
  const person = chosenPerson();
  people.draw(prospects(), person?.id, (each) => unread(each, each.id));
  const admin = chosen(world.people.filter(isAdmin), "admin");
  const chats = admin ? salesChats(admin) : [];
  colleagues.draw(world.people.filter(isAdmin), admin, world.groups, (each) => badge(each.id === admin?.id ? 0 : unread(each, each.id)));
  swap(find("views"), ...chats.map((chat) => el("button", {
    type: "button", role: "tab", id: `tab${chat.id}`, "aria-selected": String(chat.id === salesChat?.id), "aria-controls": "sales-pane", "data-key": String(chat.id),
    tabIndex: chat.id === salesChat?.id ? 0 : -1, on: { click: () => choose("sales", chat.id) },
  }, el("bdi", {}, chat.title), badge(unread(chat, admin.id)))));
  find("sales-pane").setAttribute("aria-labelledby", `tab${salesChat?.id}`);
  const marks = {
    people: prospects().reduce((sum, each) => sum + (each.id === person?.id ? 0 : unread(each, each.id)), 0),
    chat: person ? unread(person, person.id) : 0,
    sales: chats.reduce((sum, chat) => sum + unread(chat, admin.id), 0),
  };
  drawSwitcher(marks);
}

const badge = (count) => (count ? el("b", { className: "badge", "aria-label": `${number(count)} ${t("unread")}` }, number(count)) : null);

function drawSwitcher(marks = {}) {
  const views = Object.keys(VIEWS).filter((view) => !find(view).classList.contains("drawer") || drawers.has(view));
  const now = document.body.dataset.view;
  swap(find("switcher"), ...views.map((view) => el("button", {
    type: "button", "aria-current": String(view === now), "data-key": view, tabIndex: view === now ? 0 : -1, on: { click: () => goTo(view) },
  }, icon(VIEWS[view]), el("span", {}, t(`view_${view}`)), badge(marks[view] ?? 0))));
}

// A phone shows one view at a time, a tablet the chat and one beside it; on a wide screen all stand side by side.
function goTo(view) {
  if (drawers.has(view)) return drawers.turn(view, { focus: false });
  document.body.dataset.view = view;
  kept.set("view", view);
  if (NARROW.matches && drawers.open) drawers.turn("");
  drawLists();
  for (const pane of panes) if (pane.chat) pane.draw(pane.chat);
}

// A drawer is a view, too: where it closes, the one before comes back.
function turned(drawer, before) {
  const { view } = document.body.dataset;
  if (drawer && view !== drawer) kept.set("viewBefore", drawers.has(view) ? (kept.get("viewBefore") ?? "chat") : view);
  if (drawer || view === before) {
    document.body.dataset.view = drawer || kept.get("viewBefore") || "chat";
    kept.set("view", document.body.dataset.view);
  }
  drawLists();
  for (const pane of panes) if (pane.chat) pane.draw(pane.chat);
}

// Brings the place of a first step into view and returns the node to press there.
async function guideTo(view, where) {
  const group = world.groups[0];
  if (view === "sales" && group) await choose("sales", group.id);
  goTo(view);
  return where.split(", ").map((each) => document.querySelector(each)).find(Boolean);
}

async function turnTo(id) {
  await load();
  await choose("person", id, "chat");
}

// The group that was alerted comes into view, unless one looks at something else on a phone meanwhile.
async function showAlert(group) {
  await choose("sales", group);
  if (NARROW.matches) goTo("sales");
  spot([...document.querySelectorAll("#sales .message")].at(-1));
}

// A colleague's private chat with the bot comes into view; who works by keyboard goes on at its tab.
async function openPrivate(id) {
  const hadFocus = find("sales").contains(document.activeElement);
  await choose("sales", id);
  if (hadFocus) find(`tab${id}`)?.focus();
}

function choose(key, id, view) {
  kept.set(key, id);
  if (view) goTo(view);
  return show();
}

function happened({ kind, chat, person, text, alert, url }) {
  if (kind === "people" || kind === "chat" || kind === "profile") loadSoon();
  if (kind === "controls" || kind === "chat") controls.refresh();
  if (kind === "clock") clock.refresh();
  if (kind === "reset") { reloadChats(); funnel.refresh(); }
  if (kind !== "typing" && kind !== "toast") steps.refresh();
  if (kind === "player") player.refresh();
  if (kind === "clock" || (kind === "chat" && chat === prospect.chatId)) strip.refresh();
  if (kind === "funnel") funnel.refresh();
  if (kind === "chat") people.stops(chat, drawLists);
  if (kind === "typing") people.types(chat, drawLists);
  for (const pane of panes) {
    if (kind === "chat" && pane.chatId === chat) pane.changed();
    if (kind === "typing" && pane.chatId === chat) pane.types();
    if (kind === "toast" && pane.personId === person) pane.told({ text, alert, url });
  }
}

async function addPerson() {
  const values = await askPerson();
  if (!values) return;
  const answer = await post("people", values).catch(() => null);
  if (!answer?.ok) return prospect.failed(answer ? await answer.text() : t("offline"));
  await choose("person", (await answer.json()).id, "chat");
  return load();
}

// A world that begins again with a starter: be its first customer in that language.
async function begun(language, payload) {
  await load();
  const person = prospects().find((each) => each.language.startsWith(language)) ?? prospects()[0];
  find("payload").value = payload;
  await choose("person", person.id, "chat");
  prospect.pop(t("tradesBegun").replace("{name}", person.name));
  document.querySelector("#chat .big")?.focus();
}

function redraw() {
  writeTexts();
  drawTheme(find("theme"));
  find("map-door").replaceChildren(icon("map"), el("span", {}, t("map")));
  find("map-door").setAttribute("aria-label", t("map"));
  find("new-person").replaceChildren(icon("plus"));
  find("new-person").title = t("newPerson");
  clock.draw();
  startOver.draw();
  if (controls.state) controls.draw();
  for (const pane of panes) pane.clear();
  player.draw();
  steps.draw();
  funnel.draw();
  return show();
}

function passed(rewritten) {
  if (rewritten) for (const pane of panes) pane.drawAgain();
  drawLists();
}

// Everybody may be new: whom the panes show is asked first.
function reloadChats() {
  for (const pane of panes) pane.clear();
  return load();
}

find("new-person").addEventListener("click", addPerson);
find("theme").addEventListener("click", () => { nextTheme(); drawTheme(find("theme")); });
drawers.add("controls", () => controls.load());
if (await look("funnel").catch(() => null)) drawers.add("map", () => funnel.load());
rove(find("switcher"));
rove(find("views"), (tab) => tab.click());
find("link").addEventListener("submit", async (event) => {
  event.preventDefault();
  await prospect.begin({ act: "open", payload: find("payload").value });
  goTo("chat");
});
find("ui-language").addEventListener("click", () => { switchLanguage(); redraw(); });
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  const menus = [...document.querySelectorAll("details.menu[open]")];
  for (const menu of menus) {
    if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
    menu.open = false;
  }
  if (!menus.length && drawers.open && !document.querySelector("dialog[open]")) drawers.turn("");
});
document.addEventListener("visibilitychange", () => panes.forEach((pane) => pane.seen()));

document.body.dataset.view = kept.get("view") ?? "people";
redraw();
if (drawers.has(kept.get("drawer"))) drawers.turn(kept.get("drawer"), { focus: false });
listen({
  happened,
  came: async () => {
    find("offline").hidden = true;
    await Promise.allSettled([load(), ...[controls, clock, player, steps, funnel].map((each) => each.load())]);
    document.querySelector("main").removeAttribute("aria-busy");
  },
  went: () => { find("offline").hidden = false; },
});
