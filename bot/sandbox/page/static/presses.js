// A press that begins on one node and ends on its replacement is not a click: nothing is drawn during a press.

const LONGEST_PRESS_MS = 1000; // browsers do not report every release, for example in a select's menu
const waiting = new Map();
let pressed = 0;

// Draws now, or once nothing is pressed any more; of several waiting draws for the same `who`, only the last runs.
export function whenFree(who, draw) {
  if (pressed) waiting.set(who, draw);
  else draw();
}

function release() {
  clearTimeout(pressed);
  pressed = 0;
  const draws = [...waiting.values()];
  waiting.clear();
  for (const draw of draws) draw();
}

addEventListener("pointerdown", () => {
  clearTimeout(pressed);
  pressed = setTimeout(release, LONGEST_PRESS_MS);
}, true);
// The click event follows the release at once, before any timeout.
for (const kind of ["pointerup", "pointercancel"]) addEventListener(kind, () => setTimeout(release), true);
