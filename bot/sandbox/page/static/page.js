// The page: which person views which chat. All important state is in the sandbox, so a reload loses nothing.

import { Controls } from "./controls.js";
import { ask, askPerson } from "./dialogs.js";
import { el, find, icon } from "./dom.js";
import { kept, listen, look, post, seen, soon } from "./door.js";
import { Pane } from "./pane.js";
import { People } from "./people.js";
import { whenFree } from "./presses.js";
import { number, switchLanguage, t, writeTexts } from "./texts.js";
import { drawTheme, nextTheme } from "./theme.js";

const VIEWS = { people: "people", chat: "chat", sales: "chat", controls: "weather" };
let world = { people: [], groups: [], bot: {} };
let salesChat = null;

const doors = { bot: () => world.bot, others: (id) => world.people.filter((person) => person.id !== id), whenSeen: () => drawLists() };
const prospect = new Pane(find("chat").querySelector(".pane"), doors);
const sales = new Pane(find("sales").querySelector(".pane"), doors);
const panes = [prospect, sales];
const people = new People(find("list"), { choose: (id) => choose("person", id, "chat") });
const controls = new Controls({ changed: () => turnControls(false) });

const isAdmin = (person) => world.groups.some((group) => group.members.includes(person.id));
const prospects = () => world.people.filter((person) => !isAdmin(person));
const unread = (chat, reader) => Math.max(0, chat.said - seen.of(chat.id, reader));

function chosen(among, key) {
  return among.find((each) => String(each.id) === kept.get(key)) ?? among[0];
}

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
  const person = chosen(prospects(), "person");
  const admins = world.people.filter(isAdmin);
  const admin = chosen(admins, "admin");
  drawAdmins(admins, admin);
  salesChat = admin ? chosen(salesChats(admin), "sales") : null;
  drawLists();
  await Promise.all([
    person ? prospect.look(person.id, person) : null,
    admin ? sales.look(salesChat.id, admin) : null,
  ]);
}

function salesChats(admin) {
  return [...world.groups.filter((group) => group.members.includes(admin.id)), { ...admin, title: t("privateChat") }];
}

function drawAdmins(admins, admin) {
  const select = find("admins");
  select.hidden = admins.length < 2;
  select.replaceChildren(...admins.map((each) => el("option", { value: String(each.id) }, each.name)));
  if (admin) select.value = String(admin.id);
}

const drawLists = () => whenFree(people, drawListsNow);

function drawListsNow() {
  const person = chosen(prospects(), "person");
  people.draw(prospects(), person?.id, (each) => unread(each, each.id));
  const admin = chosen(world.people.filter(isAdmin), "admin");
  const chats = admin ? salesChats(admin) : [];
  find("views").replaceChildren(...chats.map((chat) => el("button", {
    type: "button", role: "tab", "aria-selected": String(chat.id === salesChat?.id), on: { click: () => choose("sales", chat.id) },
  }, el("bdi", {}, chat.title), badge(unread(chat, admin.id)))));
  const marks = {
    people: prospects().reduce((sum, each) => sum + (each.id === person?.id ? 0 : unread(each, each.id)), 0),
    chat: person ? unread(person, person.id) : 0,
    sales: chats.reduce((sum, chat) => sum + unread(chat, admin.id), 0),
  };
  drawSwitcher(marks);
}

const badge = (count) => (count ? el("b", { className: "badge", "aria-label": `${number(count)} ${t("unread")}` }, number(count)) : null);

function drawSwitcher(marks = {}) {
  const icons = { ...VIEWS, sales: "contact" };
  find("switcher").replaceChildren(...Object.keys(VIEWS).map((view) => el("button", {
    type: "button", "aria-current": String(document.body.dataset.view === view), on: { click: () => goTo(view) },
  }, icon(icons[view]), el("span", {}, t(`view_${view}`)), badge(marks[view] ?? 0))));
}

// A narrow screen shows one view at a time; on a wide one only the drawer opens and closes.
function goTo(view) {
  document.body.dataset.view = view;
  kept.set("view", view);
  if (view === "controls") turnControls(true);
  drawLists();
  for (const pane of panes) if (pane.chat) pane.draw(pane.chat);
}

function turnControls(open) {
  find("controls").hidden = !open;
  find("life").setAttribute("aria-expanded", String(open));
  if (open) controls.load();
  else if (document.body.dataset.view === "controls") goTo("chat");
}

function choose(key, id, view) {
  kept.set(key, id);
  if (view) goTo(view);
  return show();
}

function happened({ kind, chat, person, text, alert }) {
  if (kind === "people" || kind === "chat" || kind === "profile") loadSoon();
  if (kind === "controls" || kind === "chat") controls.refresh();
  if (kind === "chat") people.stops(chat, drawLists);
  if (kind === "typing") people.types(chat, drawLists);
  for (const pane of panes) {
    if (kind === "chat" && pane.chatId === chat) pane.changed();
    if (kind === "typing" && pane.chatId === chat) pane.types();
    if (kind === "toast" && pane.personId === person) {
      if (alert) ask(text, { only: true });
      else pane.pop(text);
    }
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

function redraw() {
  writeTexts();
  drawTheme(find("theme"));
  find("new-person").replaceChildren(icon("plus"));
  find("new-person").title = t("newPerson");
  for (const pane of panes) pane.clear();
  if (controls.state) controls.draw();
  return show();
}

find("admins").addEventListener("change", (event) => choose("admin", event.target.value));
find("new-person").addEventListener("click", addPerson);
find("theme").addEventListener("click", () => { nextTheme(); drawTheme(find("theme")); });
find("life").addEventListener("click", () => turnControls(find("controls").hidden));
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
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.menu[open]")) menu.open = false;
  if (!find("controls").hidden && !document.querySelector("dialog[open]")) turnControls(false);
});
document.addEventListener("visibilitychange", () => panes.forEach((pane) => pane.seen()));

document.body.dataset.view = kept.get("view") ?? "people";
redraw();
if (document.body.dataset.view === "controls") turnControls(true);
listen({
  happened,
  came: () => { find("offline").hidden = true; load(); controls.load(); },
  went: () => { find("offline").hidden = false; },
});
