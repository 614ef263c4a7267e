// Copies sample bullets. The buttons are hidden in the page, so that none stands there dead.
const status = document.getElementById("Status");
const shown = 2000; // milliseconds

if (status && navigator.clipboard) {
  show();
  document.addEventListener("rolebook:updated", show); // a preview has new ones in the same page
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button.copy");
    if (button) {
      copy(button);
    }
  });
}

function show() {
  document.querySelectorAll("button.copy").forEach((button) => (button.hidden = false));
}

async function copy(button) {
  let message = status.dataset.done;
  try {
    await navigator.clipboard.writeText(text(button));
  } catch {
    message = status.dataset.failed;
  }
  say(button, message);
}

/** One bullet, or all bullets of the level that the button stands above. */
function text(button) {
  const bullets = button.dataset.copy
    ? [button]
    : [...button.closest(".level").querySelectorAll("[data-copy]")];
  return bullets.map((bullet) => bullet.dataset.copy).join("\n");
}

function say(button, message) {
  const label = button.firstElementChild;
  button.dataset.label ??= label.textContent;
  label.textContent = message;
  status.textContent = ""; // so that the same words are spoken again
  setTimeout(() => (status.textContent = message), 50);
  clearTimeout(button.timer);
  button.timer = setTimeout(() => (label.textContent = button.dataset.label), shown);
}
