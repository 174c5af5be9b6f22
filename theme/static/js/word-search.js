// <word-search>: words that an event's text must hold.
"use strict";

customElements.define("word-search", class extends HTMLElement {
  connectedCallback() {
    if (this.input) return;
    this.input = Object.assign(document.createElement("input"), { type: "search", placeholder: this.dataset.short });
    this.input.setAttribute("aria-label", this.dataset.label);
    this.input.autocomplete = "off";
    this.input.spellcheck = false;
    this.append(this.input);
    this.input.addEventListener("input", () => {
      this.dispatchEvent(new CustomEvent("choice", { bubbles: true, detail: { typing: true } }));
    });
  }

  get words() { return this.input.value.trim(); }
  set words(value) { if (this.words !== value) this.input.value = value; }
});
