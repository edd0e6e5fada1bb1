// The funnel's file with its line numbers: to be read, or, where it is somebody's own, to be changed and saved.

import { el, swap } from "./dom.js";
import { kept, sent } from "./door.js";
import { number, t } from "./texts.js";

const LINES_ABOVE = 3;

export class Editor {
  constructor({ copied, failed }) {
    this.copied = copied;
    this.failed = failed;
    this.numbers = el("pre", { className: "numbers", "aria-hidden": "true" });
    this.area = el("textarea", { wrap: "off", spellcheck: false, dir: "ltr", autocapitalize: "off", autocomplete: "off" });
    this.notes = el("div", { className: "notes" });
    this.conflict = el("div", { className: "conflict", role: "alert", hidden: true });
    this.acts = el("div", { className: "acts" });
    this.state = el("span", { className: "hint", role: "status" });
    this.node = el("div", { className: "editor" }, this.notes, this.conflict, el("div", { className: "sheet" }, this.numbers, this.area), this.acts);
    this.area.addEventListener("scroll", () => { this.numbers.scrollTop = this.area.scrollTop; });
    this.area.addEventListener("input", () => this.typed());
    this.area.addEventListener("keydown", (event) => this.pressed(event));
  }

  get dirty() {
    return this.file?.mine && this.base !== null && this.area.value !== this.base;
  }

  // Shows the file as it is now; a text that was not saved yet stays, and stands against a file that has changed.
  draw(funnel) {
    const other = funnel.path !== this.file?.path;
    const draft = other && funnel.mine ? storedDraft(funnel.path) : null;
    this.file = funnel;
    const text = funnel.text ?? (funnel.stamp ? null : funnel.good);
    if (draft !== null && draft.text !== text) this.takeDraft(draft, text ?? "");
    else if (other || !this.dirty) this.take(text, funnel.stamp);
    else if (funnel.stamp !== this.stamp) this.clash(text, funnel.stamp);
    this.drawAround();
  }

  take(text, stamp) {
    this.stamp = stamp;
    this.base = text;
    if (this.area.value !== (text ?? "")) {
      const { scrollTop, selectionStart } = this.area;
      this.area.value = text ?? "";
      this.area.setSelectionRange(selectionStart, selectionStart);
      this.area.scrollTop = scrollTop;
    }
    this.conflict.hidden = true;
    this.count();
  }

  takeDraft(draft, text) {
    this.area.value = draft.text;
    this.stamp = draft.stamp;
    this.base = text;
    this.count();
    if (draft.stamp !== this.file.stamp) this.clash(text, this.file.stamp);
  }

  drawAround() {
    const { mine, file, path, text, stamp } = this.file;
    this.area.readOnly = !mine || this.base === null;
    this.area.setAttribute("aria-label", t("fileEditor").replace("{file}", file));
    const note = text === null ? t(stamp ? "fileNoText" : "fileGone") : mine ? t("fileElsewhere").replace("{path}", `\u2068${path}\u2069`) : t("fileReadOnly");
    swap(this.notes, el("p", { className: "hint" }, note));
    swap(this.acts, mine
      ? el("button", { type: "button", "data-key": "save", disabled: !this.canSave(), on: { click: () => this.save() } }, t("fileSave"))
      : el("button", { type: "button", "data-key": "copy", on: { click: () => this.copy() } }, t("fileCopy")), this.state);
    this.drawState();
  }

  canSave() {
    return this.base !== null && (this.dirty || !this.file.stamp);
  }

  drawState() {
    const save = this.acts.querySelector('[data-key="save"]');
    if (save) save.disabled = !this.canSave();
    if (this.dirty) this.state.textContent = t("fileDirty");
    else if (this.savedStamp && this.savedStamp === this.stamp) this.state.textContent = t(this.verdict());
    else this.state.textContent = "";
  }

  // The bot has loaded a saved text once it is the map's; until then it is being checked.
  verdict() {
    if (this.file.problems.length) return "fileSavedWrong";
    return this.file.good === this.base ? "fileSaved" : "fileChecking";
  }

  typed() {
    this.count();
    this.drawState();
    kept.set(`draft ${this.file.path}`, this.dirty ? JSON.stringify({ text: this.area.value, stamp: this.stamp }) : "");
  }

  count() {
    const lines = this.area.value.split("\n").length;
    if (lines === this.lines) return;
    this.lines = lines;
    this.numbers.textContent = Array.from({ length: lines }, (_, place) => number(place + 1)).join("\n");
    this.numbers.scrollTop = this.area.scrollTop;
  }

  // Ctrl+S saves; Escape leaves the text, because Tab does not.
  pressed(event) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      if (this.canSave()) this.save();
    }
    if (event.key === "Escape") event.stopPropagation();
    if (event.key === "Escape") this.acts.querySelector("button")?.focus();
  }

  goTo(line) {
    const lines = this.area.value.split("\n");
    const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    const height = parseFloat(getComputedStyle(this.area).lineHeight);
    this.area.focus({ preventScroll: true });
    this.area.setSelectionRange(start, start + (lines[line - 1] ?? "").length);
    this.area.scrollTop = Math.max(0, (line - 1 - LINES_ABOVE) * height);
    this.area.scrollLeft = 0;
    this.numbers.scrollTop = this.area.scrollTop;
  }

  async save() {
    const text = this.area.value;
    const answer = await sent("funnel/save", { text, stamp: this.stamp });
    if (answer.conflict) return this.clash(answer.text, answer.stamp);
    if (!answer.done) return this.failed(answer.said);
    kept.set(`draft ${this.file.path}`, "");
    this.base = text;
    this.stamp = answer.stamp;
    this.savedStamp = answer.stamp;
    this.conflict.hidden = true;
    this.drawState();
  }

  clash(theirs, stamp) {
    const show = () => {
      this.take(theirs ?? this.file.good, stamp);
      kept.set(`draft ${this.file.path}`, "");
      this.drawAround();
    };
    const keep = () => {
      this.stamp = stamp;
      this.save();
    };
    const choice = (key, click) => el("button", { type: "button", className: "quiet", "data-key": key, on: { click } }, t(key));
    swap(this.conflict, el("p", {}, `${t("fileConflict")} ${t("fileKeptAside")}`), choice("fileTakeTheirs", show), choice("fileKeepMine", keep));
    this.conflict.hidden = false;
  }

  async copy() {
    const answer = await sent("funnel/copy", {});
    if (answer.done) this.copied(answer.said);
    else this.failed(answer.said);
  }
}

// What was typed and not saved survives a reload of the page.
function storedDraft(path) {
  const stored = kept.get(`draft ${path}`);
  return stored ? JSON.parse(stored) : null;
}
