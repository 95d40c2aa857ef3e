// What every page shares: the switch between light and dark, remembered in a cookie that the server reads.
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
