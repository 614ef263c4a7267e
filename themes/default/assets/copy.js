// Copies sample bullets. Without it the buttons stay hidden.
const status = document.getElementById("Status");

if (status && navigator.clipboard) {
  show();
  document.addEventListener("rolebook:updated", show);
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("button.copy");
    if (button) {
      copy(button);
    }
  });
}

function show() {
  document.querySelectorAll("button.copy").forEach((button) => (button.hidden = false));
}

async function copy(button) {
  const { done, failed } = status.dataset;
  const all = button.closest(".level").querySelectorAll("[data-copy]");
  const text = button.dataset.copy ?? Array.from(all, (one) => one.dataset.copy).join("\n");
  const message = await navigator.clipboard.writeText(text).then(() => done, () => failed);
  const label = button.firstElementChild;
  button.dataset.label ??= label.textContent;
  label.textContent = message;
  status.textContent = ""; // so that the same words are spoken again
  setTimeout(() => (status.textContent = message), 50);
  clearTimeout(button.timer);
  button.timer = setTimeout(() => (label.textContent = button.dataset.label), 2000);
}
