// Questions that wait for an answer.

import { el, find } from "./dom.js";
import { t } from "./texts.js";

function answered(dialog) {
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}

export function ask(question, { title = "", yes = t("yes"), only = false } = {}) {
  const dialog = find("question");
  dialog.querySelector("h2").textContent = title;
  dialog.querySelector("h2").hidden = !title;
  dialog.querySelector("p").textContent = question;
  dialog.querySelector(".agree").textContent = yes;
  dialog.querySelector(".quiet").hidden = only;
  return answered(dialog);
}

// Returns what was filled in, or null when the dialog was cancelled.
async function filled(id, prepare = () => {}) {
  const dialog = find(id);
  const form = dialog.querySelector("form");
  form.reset();
  prepare(form);
  if (!(await answered(dialog))) return null;
  const boxes = [...form.querySelectorAll("input[type=checkbox]")].map((box) => [box.name, box.checked]);
  return { ...Object.fromEntries(new FormData(form)), ...Object.fromEntries(boxes) };
}

// New people speak the page's language by default.
export const askPerson = () => filled("person-dialog", (form) => { form.elements.language.value = document.documentElement.lang; });

export const askCaption = () => filled("photo-dialog");

// Whose contact: a person of the sandbox, or a stranger with a name and a number.
export function askContact(people) {
  return filled("contact-dialog", (form) => {
    const select = form.elements.of;
    select.replaceChildren(
      ...people.map((person) => el("option", { value: String(person.id) }, person.name)),
      el("option", { value: "" }, t("stranger")));
    const turn = () => {
      for (const label of form.querySelectorAll(".stranger")) label.hidden = select.value !== "";
      form.elements.number.required = select.value === "";
    };
    select.onchange = turn;
    turn();
  });
}
