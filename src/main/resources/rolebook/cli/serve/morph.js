// Makes the page what it is now, and keeps what is not in its HTML: scroll, focus, what was typed,
// chosen or opened, and what scripts have made of it.
import { Idiomorph } from "./idiomorph.js";

const MODE = "shadowrootmode";

export function become(html, page) {
  page.noted();
  Idiomorph.morph(document.documentElement, html.documentElement, {
    head: { style: "morph" },
    callbacks: callbacks(page),
  });
  page.forget();
}

function callbacks(page) {
  const settled = new WeakMap(); // element → the state that it keeps
  return {
    beforeNodeMorphed(now, next) {
      if (now.nodeType !== Node.ELEMENT_NODE) {
        return true;
      }
      keepAttributes(now, next, page.served);
      settled.set(now, stateOf(now, next));
      morphShadow(now, next, page);
      return true;
    },
    beforeAttributeUpdated(name, now) {
      return !settled.get(now)?.has(name);
    },
    afterNodeAdded(node) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        node.querySelectorAll(`template[${MODE}]`).forEach(open);
      }
    },
    beforeNodeRemoved(node) {
      return node.localName !== "rolebook-preview";
    },
  };
}

/** Makes attributes that were changed in the page, and not in its HTML, look as if they had been. */
function keepAttributes(now, next, served) {
  const values = served.get(now);
  values?.forEach((value, name) => {
    if (next.getAttribute(name) !== value) {
      values.delete(name); // the page itself has changed there
    } else if (now.hasAttribute(name)) {
      next.setAttribute(name, now.getAttribute(name));
    } else {
      next.removeAttribute(name);
    }
  });
}

/** What a visitor has typed or chosen stays, unless the page itself says something else now. */
function stateOf(now, next) {
  const kept = new Set();
  if (now instanceof HTMLInputElement || now instanceof HTMLTextAreaElement) {
    if (now.defaultValue === next.defaultValue) {
      kept.add("value");
    }
    if (now.defaultChecked === next.defaultChecked) {
      kept.add("checked");
    }
  } else if (now instanceof HTMLOptionElement && now.defaultSelected === next.defaultSelected) {
    kept.add("selected");
  }
  return kept;
}

// Shadow trees are in the HTML as templates, which parsers open only in the page itself.

function templateOf(element) {
  return [...element.children].find((child) => child.matches(`template[${MODE}]`));
}

function morphShadow(now, next, page) {
  const template = templateOf(next);
  if (template) {
    template.remove();
    const tree = now.shadowRoot ?? now.attachShadow({ mode: template.getAttribute(MODE) });
    Idiomorph.morph(tree, [...template.content.childNodes], {
      morphStyle: "innerHTML",
      restoreFocus: false,
      callbacks: callbacks(page),
    });
  }
}

function open(template) {
  const tree = template.parentElement.attachShadow({ mode: template.getAttribute(MODE) });
  tree.append(template.content);
  template.remove();
}
