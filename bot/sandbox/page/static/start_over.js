// Beginning again: as one person, or with everything.

import { ask } from "./dialogs.js";
import { find, iconButton } from "./dom.js";
import { posted } from "./door.js";
import { t, uiLanguage } from "./texts.js";

export class StartOver {
  // `person` is who writes in the middle; `became` gets the number of who takes their place.
  constructor({ head, person, became, failed }) {
    this.person = person;
    this.became = became;
    this.failed = failed;
    this.button = iconButton("startOver", t("startOver"), () => this.start());
    head.append(this.button);
    find("reset").addEventListener("click", () => this.reset());
  }

  draw() {
    this.button.title = t("startOver");
    this.button.setAttribute("aria-label", t("startOver"));
  }

  async start() {
    const person = this.person();
    const answer = person && (await posted("successor", { person: person.id }, this.failed));
    if (answer) this.became(answer.id);
  }

  async reset() {
    if (!(await ask(t("resetQuestion"), { title: t("reset").replace("…", ""), yes: t("resetYes") }))) return;
    find("reset").disabled = true;
    await posted("reset", { language: uiLanguage() }, this.failed);
    find("reset").disabled = false;
    if (document.activeElement === document.body) find("reset").focus();
  }
}
