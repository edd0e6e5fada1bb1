// The page: who looks at which chat. All state that matters lives in the sandbox, so a reload loses nothing.

import { el } from "./bubbles.js";
import { Pane } from "./pane.js";
import { switchLanguage, t, writeTexts } from "./texts.js";

const find = (id) => document.getElementById(id);
const doors = { ask, send };
const prospect = new Pane(find("prospect").querySelector(".pane"), doors);
const sales = new Pane(find("sales").querySelector(".pane"), doors);
const panes = [prospect, sales];
let world = { people: [], groups: [], bot: {} };

async function send(what) {
  try {
    const answer = await post("/sandbox/act", what);
    return answer.ok ? "" : await answer.text();
  } catch {
    return t("offline");
  }
}

function post(where, what) {
  return fetch(where, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(what) });
}

function ask(question) {
  const dialog = find("question");
  dialog.querySelector("p").textContent = question;
  return answered(dialog);
}

function answered(dialog) {
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}

const isAdmin = (person) => world.groups.some((group) => group.members.includes(person.id));

async function load() {
  const answer = await fetch("/sandbox/world");
  if (!answer.ok) return;
  world = await answer.json();
  find("bot-username").textContent = world.bot.username;
  for (const pane of panes) {
    pane.botName = world.bot.name;
    pane.botUsername = world.bot.username;
  }
  fill(find("people"), world.people.filter((person) => !isAdmin(person)), "person");
  fill(find("admins"), world.people.filter(isAdmin), "admin");
  await show();
}

function fill(select, people, key) {
  const kept = localStorage.getItem(key);
  select.replaceChildren(...people.map((person) => {
    const username = person.username ? ` · \u2068@${person.username}\u2069` : "";
    return el("option", { value: String(person.id) }, `\u2068${person.name}\u2069${username}`);
  }));
  if (people.some((person) => String(person.id) === kept)) select.value = kept;
}

async function show() {
  const person = Number(find("people").value);
  const admin = Number(find("admins").value);
  const groups = world.groups.filter((group) => group.members.includes(admin));
  const views = [...groups, { id: admin, title: t("privateChat") }];
  const kept = views.find((view) => String(view.id) === localStorage.getItem("view")) ?? views[0];
  drawViews(views, kept.id);
  await Promise.all([person ? prospect.look(person, person) : null, admin ? sales.look(kept.id, admin) : null]);
}

function drawViews(views, chosen) {
  find("views").replaceChildren(...views.map((view) => el("button", {
    type: "button", dir: "auto", "aria-pressed": String(view.id === chosen),
    on: { click: () => remember("view", view.id) },
  }, view.title)));
}

function remember(key, value) {
  localStorage.setItem(key, String(value));
  return show();
}

function happened(event) {
  const happening = JSON.parse(event.data);
  if (happening.kind === "people") load();
  for (const pane of panes) {
    if (happening.kind === "chat" && pane.chatId === happening.chat) pane.refresh();
    if (happening.kind === "typing" && pane.chatId === happening.chat) pane.types();
    if (happening.kind === "toast" && pane.personId === happening.person) {
      if (happening.alert) ask(happening.text);
      else pane.pop(happening.text);
    }
  }
}

function listen() {
  const stream = new EventSource("/sandbox/events");
  stream.addEventListener("message", happened);
  stream.addEventListener("open", () => {
    find("offline").hidden = true;
    load();
  });
  stream.addEventListener("error", () => {
    find("offline").hidden = false;
    // A stream that the browser gave up for good (the sandbox answered with an error) is opened anew.
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 2000);
  });
}

async function addPerson() {
  const dialog = find("person-dialog");
  const form = dialog.querySelector("form");
  form.reset();
  if (!(await answered(dialog))) return;
  const values = { ...Object.fromEntries(new FormData(form)), private_forwards: form.elements.private_forwards.checked };
  const answer = await post("/sandbox/people", values);
  if (!answer.ok) return;
  localStorage.setItem("person", String((await answer.json()).id));
  await load();
}

find("people").addEventListener("change", (event) => remember("person", event.target.value));
find("admins").addEventListener("change", (event) => remember("admin", event.target.value));
find("new-person").addEventListener("click", addPerson);
find("link").addEventListener("submit", (event) => {
  event.preventDefault();
  prospect.do({ act: "open", payload: find("payload").value });
});
find("ui-language").addEventListener("click", () => {
  switchLanguage();
  writeTexts();
  for (const pane of panes) pane.clear();
  show();
});
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
});

writeTexts();
listen();
