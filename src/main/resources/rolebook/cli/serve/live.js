// Hears what came of every build, and acts on it.
import { become } from "./morph.js";
import { show } from "./overlay.js";

const AGAIN = 1000; // milliseconds

export function begin(page) {
  let events = null;

  function listen() {
    if (events !== null || document.hidden) {
      return;
    }
    events = new EventSource("/_rolebook/events");
    events.onmessage = (event) => hear(page, JSON.parse(event.data));
    events.onerror = () => {
      show.stopped();
      if (events?.readyState === EventSource.CLOSED) {
        rest();
        setTimeout(listen, AGAIN);
      }
    };
  }

  function rest() {
    events?.close();
    events = null;
  }

  // Browsers keep few connections to one server: only pages that are seen have one.
  document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
  addEventListener("pagehide", rest);
  addEventListener("pageshow", listen);
  listen();
}

let wanted = 0;
let updating = false;

function hear(page, standing) {
  if (standing.server !== page.server) {
    location.reload(); // the server is another one, and so may be all that it serves
    return;
  }
  show.standing(standing);
  if (standing.version <= page.version) {
    return;
  }
  const path = location.pathname;
  if (page.version === 0 || standing.changed === null || standing.changed.some(isLoaded)) {
    location.reload();
  } else if (standing.base !== page.base) {
    const below = path.startsWith(page.base) ? path.slice(page.base.length) : "";
    location.replace(standing.base + below + location.hash);
  } else {
    wanted = standing.version;
    update(page);
  }
}

/** Whether the page shows or runs a file with this address. */
function isLoaded(address) {
  const full = new URL(address, location.href).href;
  return performance.getEntriesByType("resource").some((e) => e.name.split(/[?#]/)[0] === full);
}

async function update(page) {
  if (updating) {
    return; // what was wanted meanwhile is looked at when that is done
  }
  updating = true;
  try {
    while (page.version < wanted) {
      await updateOnce(page);
    }
  } catch (e) {
    console.error(e);
    location.reload();
  } finally {
    updating = false;
  }
}

async function updateOnce(page) {
  const response = await fetch(location.pathname + location.search, { cache: "no-store" });
  const html = new DOMParser().parseFromString(await response.text(), "text/html");
  const refresh = html.querySelector('meta[http-equiv="refresh" i]');
  if (refresh) {
    location.replace(refresh.content.replace(/^[^=]*=/, ""));
    return new Promise(() => {}); // nothing more is to be done here
  }
  if (page.scriptsOf(html) !== page.scripts) {
    location.reload();
    return new Promise(() => {});
  }
  become(html, page);
  page.version = Number(html.querySelector("script[data-version]").dataset.version);
  show.gone(response.status === 404);
  document.dispatchEvent(new Event("rolebook:updated"));
}
