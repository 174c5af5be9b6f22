// <density-strip>: keeps the columns of the months in step with the events that are shown.
"use strict";

customElements.define("density-strip", class extends HTMLElement {
  // counts: the number of events shown in each month and year, by the id of its heading.
  show(counts) {
    for (const link of this.querySelectorAll(".density__name a")) link.inert = !counts.get(link.hash.slice(1));
    const top = Number(this.dataset.top);
    for (const link of this.querySelectorAll("a.density__month")) {
      const number = counts.get(link.hash.slice(1)) || 0;
      link.dataset.count = Math.ceil(number * 8 / top);
      link.inert = number === 0;
      const said = { month: link.dataset.name, events: saying.events(this, number) };
      link.querySelector(".visually-hidden").textContent = saying.fill(this.dataset.label, said);
    }
  }
});
