// One key, one decision. Keys are those that the buttons themselves name in data-key, so they work without this too.
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    const edit = document.getElementById("edit");
    if (edit && edit.open) {
      edit.open = false;
      document.getElementById("card").focus();
    }
    return;
  }
  if (event.key === "?" || !globalThis.chanceryKey(event)) {
    return;
  }
  if (event.key === " " && event.target instanceof Element && event.target.closest("button, summary, a, input")) {
    return;
  }
  if (event.key >= "1" && event.key <= "9") {
    const tick = document.querySelector(`[data-tick="${event.key}"]`);
    if (tick) {
      tick.click();
      event.preventDefault();
    }
    return;
  }
  const button = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (button) {
    button.click();
    event.preventDefault();
    if (event.key === "e") {
      const first = document.querySelector("#edit[open] input");
      if (first) {
        first.focus();
      }
    }
  }
});

// The next card takes the focus, so that a screen reader reads it and the keys go on.
document.addEventListener("htmx:afterSwap", (event) => {
  const card = document.getElementById("card");
  if (card && event.target.id === "card") {
    card.focus({ preventScroll: true });
  }
});
