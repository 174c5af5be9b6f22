// <event-more>: unfolds below an event in a list what its own page says of it, and folds it again. Without script, and
// from a disk, where no page may be read, its link leads to that page.
"use strict";

(() => {
  const unfolding = new URL("unfolding.js", document.currentScript.src).href;

  customElements.define("event-more", class extends HTMLElement {
    connectedCallback() {
      if (this.link || location.protocol === "file:") return;
      this.link = this.querySelector("a");
      this.link.setAttribute("role", "button");
      this.link.setAttribute("aria-expanded", "false");
      this.addEventListener("click", (event) => event.ctrlKey || event.metaKey || event.shiftKey || this.turn(event));
      this.addEventListener("keydown", (event) => event.key === " " && this.turn(event));
    }

    async turn(event) {
      event.preventDefault();
      const { href } = this.link;
      const item = this.closest("article");
      try {
        await (this.unfolded ??= onDemand.load(unfolding).then((unfold) => unfold(href, item)));
        this.link.setAttribute("aria-expanded", item.toggleAttribute("data-open"));
      } catch {
        location.href = href;
      }
    }
  });
})();
