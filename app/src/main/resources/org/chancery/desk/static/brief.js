// The draft of a brief: edited in place, copied, downloaded.
const draft = document.getElementById("draft");
const said = document.getElementById("said");
const act = (id, work) => {
  const button = document.getElementById(id);
  button.hidden = false;
  button.addEventListener("click", work);
};

act("copy", async () => {
  try {
    await navigator.clipboard.writeText(draft.value);
    said.textContent = "Copied.";
  } catch {
    draft.focus();
    draft.select();
    said.textContent = "Chosen: copy it with the keyboard.";
  }
});
act("save", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([draft.value], { type: "text/markdown" }));
  link.download = "brief.md";
  link.click();
  URL.revokeObjectURL(link.href);
  said.textContent = "Downloaded.";
});
act("again", () => {
  draft.value = draft.defaultValue;
  said.textContent = "As composed.";
});
