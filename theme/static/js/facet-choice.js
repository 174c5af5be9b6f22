// <facet-choice>: makes a list of links a list of choices, with counts that follow the other choices.
"use strict";

customElements.define("facet-choice", class extends HTMLElement {
  connectedCallback() {
    if (this.details) return;
    this.details = this.querySelector("details");
    this.details.addEventListener("toggle", () => this.boxes());
    this.addEventListener("change", () => this.dispatchEvent(new CustomEvent("choice", { bubbles: true })));
  }

  // What stands for each value; the links become choices when one is first asked for.
  boxes() {
    this.made ??= new Map([...this.querySelectorAll("li[data-value]")].map((item) => [item.dataset.value, this.adopt(item)]));
    return this.made;
  }

  adopt(item) {
    const link = item.querySelector("a");
    const box = Object.assign(document.createElement("input"), { type: "checkbox", value: item.dataset.value });
    const label = document.createElement("label");
    label.append(box, ...link.childNodes);
    link.replaceWith(label);
    const counter = item.querySelector(".facet__count");
    label.append(counter);
    return { box, item, counter, name: label.querySelector(".value__name").textContent };
  }

  get chosen() {
    return [...this.boxes().values()].filter(({ box }) => box.checked).map(({ box }) => box.value);
  }

  set chosen(values) {
    for (const [value, { box }] of this.boxes()) box.checked = values.includes(value);
  }

  name(value) {
    return this.boxes().get(value).name;
  }

  // The shape before its name, where it has one.
  mark(value) {
    return this.boxes().get(value).item.querySelector("svg")?.cloneNode(true);
  }

  show(counts) {
    for (const [value, { box, item, counter }] of this.boxes()) {
      const count = counts.get(value) || 0;
      saying.put(counter, saying.number(count));
      item.toggleAttribute("data-none", !count && !box.checked);
    }
    const number = this.chosen.length;
    const summary = this.querySelector("summary");
    saying.put(summary, number ? `${this.dataset.label} (${number})` : this.dataset.label);
    summary.toggleAttribute("data-chosen", number > 0);
  }
});
