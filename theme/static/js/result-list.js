// <result-list>: a page at a time of the events that fit, for a timeline that is too long to stand on one page.
"use strict";

onDemand.take(customElements.define("result-list", class extends HTMLElement {
  static PAGE = 20;

  // Puts the words on one event into the blank that the page holds. name: tells what a value of a facet is called.
  item(row, [title, first, tag, date, count], name) {
    const item = document.getElementById("event-blank").content.cloneNode(true).querySelector("li");
    const at = (part) => item.querySelector(`[data-of=${part}]`);
    const link = `${this.dataset.root}events/${row.id}.html`;
    const names = (key) => row.values[key].map((value) => name(key, value)).join(", ");
    for (const [part, text] of Object.entries({ title, first, date, count })) at(part).textContent = text;
    for (const part of ["kind", "status", "holder", "receiver", "records"]) at(part).textContent = names(part);
    for (const part of ["holder", "receiver", "records"]) if (!row.values[part].length) at(part).parentNode.remove();
    at("title").href = link;
    at("count").href = `${link}#sources`;
    if (tag) at("title").lang = at("first").lang = tag;
    item.dataset.event = row.id;
    return item;
  }

  // Shows a page of the events that fit, by their numbers; null puts the list away.
  // row: gives the id and the values of one. words: gives what is said of some. name: tells what a value is called.
  // mark: gives the shape of a status. note: a sentence for some events, or nothing. turn: goes to another page.
  async show(fitting, page, { row, words, name, mark, note, turn }) {
    this.hidden = !fitting?.length;
    this.fitting = fitting;
    if (this.hidden) return this.replaceChildren();
    const size = this.constructor.PAGE;
    const last = Math.ceil(fitting.length / size);
    const here = Math.min(Math.max(page, 1), last);
    const some = fitting.slice((here - 1) * size, here * size);
    const said = await words(some);
    if (this.fitting !== fitting) return;
    const list = Object.assign(document.createElement("ol"), { className: "entries" });
    list.append(...some.map((at, place) => {
      const event = row(at);
      const item = this.item(event, said[place], name);
      const shape = mark(event.values.status[0]);
      if (shape) item.querySelector("[data-of=mark]").append(shape);
      const doubt = note(at);
      if (doubt) item.querySelector("article").append(doubt);
      return item;
    }));
    this.replaceChildren(list, ...(last > 1 ? [this.pages(fitting.length, here, last, turn)] : []));
  }

  pages(number, here, last, turn) {
    const nav = Object.assign(document.createElement("nav"), { className: "leaves" });
    nav.setAttribute("aria-label", this.dataset.label);
    const size = this.constructor.PAGE;
    const said = { first: saying.number((here - 1) * size + 1), last: saying.number(Math.min(here * size, number)) };
    const button = (text, page) => {
      const made = Object.assign(document.createElement("button"), { type: "button", textContent: text });
      made.disabled = page < 1 || page > last;
      made.addEventListener("click", () => turn(page));
      return made;
    };
    const where = Object.assign(document.createElement("span"), { textContent: saying.fill(this.dataset.page, said) });
    nav.append(button(this.dataset.before, here - 1), where, button(this.dataset.after, here + 1));
    return nav;
  }
}));
