// <density-strip>: keeps the columns in step with the events that are shown, and lets one choose days by drawing
// over columns, or with Space on the first and on the last of them.
"use strict";

customElements.define("density-strip", class extends HTMLElement {
  connectedCallback() {
    if (this.columns) return;
    this.columns = [...this.querySelectorAll(".density__month")];
    this.addEventListener("pointerdown", (event) => event.button === 0 && this.begin(this.under(event)));
    this.addEventListener("pointermove", (event) => this.drawn && this.reach(this.under(event)));
    for (const name of ["pointerup", "pointercancel"]) window.addEventListener(name, () => this.end());
    this.addEventListener("dragstart", (event) => event.preventDefault());
    this.addEventListener("click", (event) => this.swallow && event.preventDefault(), true);
    this.addEventListener("keydown", (event) => event.key === " " && this.press(event));
  }

  // The column at a place of the screen: fingers leave the element on which they began.
  under(event) {
    return this.columns.indexOf(document.elementFromPoint(event.clientX, event.clientY)?.closest(".density__month"));
  }

  begin(at) {
    this.swallow = false;
    if (at >= 0) this.drawn = { from: at, to: at };
  }

  reach(at) {
    if (at < 0 || at === this.drawn.to) return;
    this.drawn.to = at;
    this.swallow = true;
    this.mark(...this.days(this.drawn.from, at));
  }

  end() {
    const drawn = this.drawn;
    this.drawn = null;
    if (drawn && this.swallow) this.choose(drawn.from, drawn.to);
  }

  press(event) {
    const at = this.columns.indexOf(event.target.closest(".density__month"));
    if (at < 0) return;
    event.preventDefault();
    this.choose(this.first ?? at, at);
    this.first = this.first === undefined ? at : undefined;
  }

  choose(one, other) {
    const [from, to] = this.days(one, other);
    this.dispatchEvent(new CustomEvent("period", { bubbles: true, detail: { from, to } }));
  }

  // The first and the last day of the columns from one to another.
  days(one, other) {
    const all = [this.columns[one], this.columns[other]].flatMap((column) => this.span(column.dataset.anchor));
    all.sort();
    return [all[0], all[3]];
  }

  // m2025-03, m2025-unsettled or y2025.
  span(anchor) {
    const [, year, month] = anchor.match(/^.(\d+)-?(\d+)?/);
    const last = new Date(Date.UTC(year, month || 12, 0));
    return [`${year}-${month || "01"}-01`, last.toISOString().slice(0, 10)];
  }

  // Shows which columns lie within the days from one to another.
  mark(from, to) {
    for (const column of this.columns) {
      const [first, last] = from || to ? this.span(column.dataset.anchor) : [];
      column.toggleAttribute("data-within", Boolean(first && (!from || last >= from) && (!to || first <= to)));
    }
  }

  // What stands for a month or year: its link, the id of its heading, what it is called, where it leads, how many events
  // it shows; read when first needed.
  get places() {
    this.read ??= [...this.querySelectorAll("a")].map((link) => {
      const { anchor, name } = link.dataset;
      return { link, anchor, name, said: link.querySelector(".visually-hidden"), way: link.getAttribute("href") };
    });
    return this.read;
  }

  // counts: the number of events shown in each month and year, by the id of its heading. What has as many as before
  // is left alone.
  show(counts, { from, to }) {
    if (!from && !to) this.first = undefined;
    const top = Number(this.dataset.top);
    for (const place of this.places) {
      const { link, anchor, name, said, way } = place;
      const number = counts.get(anchor) || 0;
      if (place.number === number) continue;
      place.number = number;
      if (number) link.href = way;
      else link.removeAttribute("href");
      if (!name) continue;
      link.dataset.count = Math.ceil(number * 8 / top);
      said.textContent = saying.fill(this.dataset.label, { month: name, events: saying.events(this, number) });
    }
    this.mark(from, to);
  }
});
