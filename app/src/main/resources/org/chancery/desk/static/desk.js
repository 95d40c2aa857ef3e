// What every page shares: the switch between light and dark, remembered in a cookie that the server reads, and keys.
const root = document.documentElement;
const button = document.getElementById("theme");

function isDark() {
  const theme = root.dataset.theme;
  return theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
}

function tell() {
  button.setAttribute("aria-pressed", String(isDark()));
}

if (button) {
  button.hidden = false;
  tell();
  button.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    root.dataset.theme = theme;
    document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
    tell();
    document.dispatchEvent(new CustomEvent("themechange", { detail: theme }));
  });
}

// The page that is shown is seen in a navigation that is wider than the screen. Only its own scrolling is set:
// scrollIntoView would have the tab key begin there.
const here = document.querySelector(".bar nav a[aria-current]");
if (here) here.parentElement.scrollLeft = here.offsetLeft - here.parentElement.offsetLeft - here.parentElement.clientWidth / 2;

// Keys without a modifier can be switched off, since they are in the way of those who speak to their machine.
const help = document.getElementById("help");
const single = document.getElementById("single-keys");
const isWriting = (target) =>
  target instanceof HTMLElement && (target.matches("input:not([type=checkbox]), textarea, select") || target.isContentEditable);

/** Whether a key that is pressed means one of the desk's own. */
globalThis.chanceryKey = (event) =>
  single.checked && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target) && (!help.open || event.key === "?");

single.checked = !document.cookie.split("; ").includes("keys=off");
single.addEventListener("change", () => {
  document.cookie = `keys=${single.checked ? "on" : "off"}; path=/; max-age=31536000; samesite=lax`;
});
const door = document.getElementById("keys-door");
door.hidden = false;
door.querySelector("button").addEventListener("click", () => help.showModal());

document.addEventListener("keydown", (event) => {
  if (!globalThis.chanceryKey(event)) return;
  if (event.key === "?") {
    if (help.open) help.close();
    else help.showModal();
    event.preventDefault();
  } else if (event.key === "/") {
    const search = [...document.querySelectorAll("#ask, #q")].find((field) => field.offsetParent !== null);
    search?.focus();
    event.preventDefault();
  }
});
