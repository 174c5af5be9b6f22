// <date-range>: a first and a last day.
"use strict";

customElements.define("date-range", class extends HTMLElement {
  connectedCallback() {
    if (this.summary) return;
    const details = Object.assign(document.createElement("details"), { className: "facet" });
    details.name = "facet";
    this.panel = Object.assign(document.createElement("div"), { className: "facet__panel range" });
    this.summary = Object.assign(document.createElement("summary"), { textContent: this.dataset.label });
    details.append(this.summary, this.panel);
    this.append(details);
    details.addEventListener("toggle", () => this.inputs());
    this.addEventListener("change", () => this.dispatchEvent(new CustomEvent("choice", { bubbles: true })));
  }

  // The two fields, which are made when one is first asked for: they cost a browser much.
  inputs() {
    this.made ??= this.make();
    return this.made;
  }

  make() {
    const inputs = [this.dataset.from, this.dataset.to].map((text) => {
      const input = Object.assign(document.createElement("input"), { type: "date" });
      const label = document.createElement("label");
      label.append(text, input);
      this.panel.append(label);
      return input;
    });
    const note = Object.assign(document.createElement("p"), { className: "range__note" });
    note.textContent = this.dataset.note;
    this.panel.append(note);
    return inputs;
  }

  get from() { return this.inputs()[0].value; }
  get to() { return this.inputs()[1].value; }
  set from(value) { this.inputs()[0].value = value; }
  set to(value) { this.inputs()[1].value = value; }

  show() {
    this.summary.toggleAttribute("data-chosen", Boolean(this.from || this.to));
  }
});
