// <event-filter>: shows the events that fit what its parts have chosen, and keeps the choice in the address.
"use strict";

customElements.define("event-filter", class extends HTMLElement {
  // The words on so many events, in the order of the page, are had before they are needed: most answers begin there.
  static FIRST = 200;

  connectedCallback() {
    if (this.items) return;
    this.facets = [...this.querySelectorAll("facet-choice")];
    this.range = this.querySelector("date-range");
    this.search = this.querySelector("word-search");
    this.strip = this.querySelector("density-strip");
    this.count = this.querySelector(".filter__count");
    this.all = this.count.textContent;
    this.timeline = this.querySelector(".timeline");
    this.results = this.querySelector("result-list");
    this.items = new Map([...this.querySelectorAll("li.entry")].map((item) => [item.dataset.event, item]));
    this.chosen = this.insert("div", "chosen", this.querySelector(".filter"));
    this.loosen = this.insert("div", "loosen", this, this.timeline);
    this.addEventListener("choice", (event) => this.choose(event.detail?.typing));
    this.addEventListener("period", ({ detail }) => this.between(detail));
    for (const sign of ["focusin", "pointerover"]) {
      this.querySelector(".filter").addEventListener(sign, () => this.prepare(), { once: true });
    }
    this.addEventListener("keydown", (event) => event.key === "Escape" && this.fold(true));
    this.addEventListener("focusout", (event) => event.relatedTarget && this.foldOthers(event.relatedTarget));
    document.addEventListener("click", (event) => this.foldOthers(event.target));
    window.addEventListener("popstate", () => this.read());
    if (location.search) this.read();
  }

  // At the first sign that the filter will be used.
  prepare() {
    for (const facet of this.facets) facet.boxes();
    this.range.inputs();
    this.rows().catch(() => {});
  }

  // All events in the order of the page; they are loaded when the filter is first used.
  rows() {
    this.loaded ??= this.load().catch((error) => {
      this.loaded = undefined;
      throw error;
    });
    return this.loaded;
  }

  async load() {
    const { scripts, top, parts, order } = this.dataset;
    const needed = ["event-index", "matching", ...(this.results ? ["result-list"] : [])];
    const [index] = await Promise.all(needed.map((name) => onDemand.load(`${scripts}${name}.js`)));
    this.index = index;
    const rows = await index.rows(top, Number(parts), order);
    if (!this.query) this.tell(rows, this.choice); // changes nothing, but what has run once is compiled when it has to answer
    if (this.results) this.index.words(this.results.dataset, rows.order.slice(0, this.constructor.FIRST)).catch(() => {});
    return rows;
  }

  insert(tag, name, parent, before = null) {
    const element = Object.assign(document.createElement(tag), { className: name, hidden: true });
    parent.insertBefore(element, before);
    return element;
  }

  // An open list over the page closes when one turns to something else.
  foldOthers(target) {
    for (const details of this.querySelectorAll("details.facet[open]")) {
      if (!details.contains(target)) details.open = false;
    }
  }

  fold(focus) {
    const open = this.querySelector("details.facet[open]");
    if (!open) return;
    open.open = false;
    if (focus) open.querySelector("summary").focus();
  }

  get choice() {
    const values = Object.fromEntries(this.facets.map((facet) => [facet.dataset.key, facet.chosen]));
    return { values, from: this.range.from, to: this.range.to, words: this.search.words };
  }

  get query() {
    const { values, from, to, words } = this.choice;
    const pairs = Object.entries(values).flatMap(([key, list]) => list.map((value) => [key, value]));
    const page = this.page > 1 ? this.page : "";
    for (const [key, value] of Object.entries({ from, to, words, page })) if (value) pairs.push([key, value]);
    const text = new URLSearchParams(pairs).toString();
    return text && `?${text}`;
  }

  // One of the sentences in the element's attributes.
  say(name, values = {}) {
    return saying.fill(this.dataset[name], values);
  }

  // From the address to the page.
  read() {
    const query = new URLSearchParams(location.search);
    for (const facet of this.facets) facet.chosen = query.getAll(facet.dataset.key);
    this.range.from = query.get("from") || "";
    this.range.to = query.get("to") || "";
    this.search.words = query.get("words") || "";
    this.page = Number(query.get("page")) || 1;
    this.show();
  }

  // From the page to the address: typing is one step back, each other choice its own.
  choose(typing = false) {
    const step = typing && this.typing ? "replaceState" : "pushState";
    this.typing = typing;
    this.page = 1;
    history[step](null, "", location.pathname + this.query);
    this.show();
  }

  between({ from, to }) {
    this.range.from = from;
    this.range.to = to;
    this.choose();
  }

  turn(page) {
    this.page = page;
    history.pushState(null, "", location.pathname + this.query);
    this.show();
    this.querySelector(".filter").scrollIntoView();
  }

  // Shows nothing before it is known which events fit; an answer to a choice since changed is let go.
  async show() {
    const turn = this.turns = (this.turns || 0) + 1;
    const choice = this.choice;
    this.ariaBusy = true;
    this.querySelector("order-switch").carry(this.query);
    for (const link of document.querySelectorAll(".tongues a")) link.search = this.query;
    try {
      const rows = await this.rows();
      if (choice.words && choice.words !== this.answer?.words) {
        if (this.typing) await new Promise((resolve) => { setTimeout(resolve, 150); });
        if (turn !== this.turns) return;
        this.answer = { words: choice.words, found: await this.find(choice.words, rows) };
      }
      if (turn !== this.turns) return;
      this.tell(rows, choice, this.answer?.found);
    } catch {
      this.count.textContent = this.say("failed");
    }
    this.ariaBusy = false;
  }

  // The ids of the events that hold all words; where the text search is not to be had, such as on a disk, by the text
  // that is on the page or, where the page holds some events only, in the index.
  async find(words, rows) {
    if (location.protocol !== "file:") {
      const search = await onDemand.load(`${this.dataset.scripts}text-search.js`).catch(() => null);
      const found = await search?.find(words);
      if (found) return found;
    }
    this.texts ??= await this.told(rows);
    return new Set(rows.ids.filter((_, at) => matching.holds(this.texts[at], words)));
  }

  async told(rows) {
    if (!this.results) return rows.ids.map((id) => matching.folded(matching.said(this.items.get(id))));
    const words = await this.index.words(this.results.dataset, rows.ids.keys());
    const names = (values) => this.facets.flatMap((facet) => values[facet.dataset.key].map((id) => facet.name(id)));
    return words.map(([title, first], at) =>
      matching.folded([title, first, ...names(this.index.values(rows, at))].join(" ")));
  }

  tell(rows, choice, found) {
    const tests = matching.tests(rows, choice, found);
    const { fitting, places, counts, without } = matching.select(rows, tests);
    if (this.results) this.turnTo(rows, tests.length ? fitting : null, choice);
    else this.hideOthers(rows, fitting, choice);
    this.strip.show(places, choice);
    for (const facet of this.facets) facet.show(counts.get(facet.dataset.key));
    this.range.show();
    saying.put(this.count, tests.length ? this.say("some", { n: saying.number(fitting.length), all: this.all }) : this.all);
    this.list(choice);
    this.advise(without, fitting.length);
  }

  // Where the page holds every event: those that do not fit are hidden.
  hideOthers(rows, fitting, choice) {
    const fits = new Map(fitting.map((at) => [rows.ids[at], at]));
    for (const [id, item] of this.items) {
      item.hidden = !fits.has(id);
      item.querySelector(".reach")?.remove();
      const note = fits.has(id) && this.reach(rows, fits.get(id), choice);
      if (note) item.querySelector("article").append(note);
    }
    for (const part of this.querySelectorAll(".month, .year")) {
      part.hidden = !part.querySelector("li.entry:not([hidden])");
    }
  }

  // Where it does not: those that fit are listed in the place of the timeline.
  turnTo(rows, fitting, choice) {
    this.timeline.hidden = this.querySelector(".elsewhere").hidden = fitting !== null;
    const facets = new Map(this.facets.map((facet) => [facet.dataset.key, facet]));
    this.results.show(fitting, this.page || 1, {
      row: (at) => ({ id: rows.ids[at], values: this.index.values(rows, at) }),
      words: (some) => this.index.words(this.results.dataset, some),
      name: (key, value) => facets.get(key).name(value),
      mark: (value) => facets.get("status").mark(value),
      note: (at) => this.reach(rows, at, choice),
      turn: (page) => this.turn(page),
    });
  }

  // Says of an event that only its doubt puts it within the range.
  reach(rows, at, choice) {
    if (!(choice.from || choice.to) || matching.within(rows, at, choice)) return null;
    return Object.assign(document.createElement("p"), { className: "reach", textContent: this.say("reach") });
  }

  // What is chosen, each to be taken back.
  list(choice) {
    const items = this.facets.flatMap((facet) => facet.chosen.map((value) => [
      this.say("chosen", { name: facet.dataset.label, value: facet.name(value) }),
      () => { facet.chosen = facet.chosen.filter((each) => each !== value); },
    ]));
    if (choice.from) items.push([this.say("from", { value: choice.from }), () => { this.range.from = ""; }]);
    if (choice.to) items.push([this.say("to", { value: choice.to }), () => { this.range.to = ""; }]);
    if (choice.words) items.push([this.say("words", { value: choice.words }), () => { this.search.words = ""; }]);
    const buttons = items.map(([name, undo]) => this.button(`${name} ×`, this.say("remove", { name }), undo));
    const clear = this.button(this.say("clear"), "", () => this.clear());
    clear.className = "chosen__clear";
    this.chosen.replaceChildren(...buttons, ...(items.length ? [clear] : []));
    this.chosen.hidden = !items.length;
  }

  button(text, label, act) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: text });
    if (label) button.setAttribute("aria-label", label);
    button.addEventListener("click", () => {
      act();
      this.choose();
      (this.chosen.querySelector("button") || this.search.input).focus();
    });
    return button;
  }

  clear(name) {
    for (const facet of this.facets) if (!name || facet.dataset.key === name) facet.chosen = [];
    if (!name || name === "dates") this.range.from = this.range.to = "";
    if (!name || name === "words") this.search.words = "";
  }

  // Where nothing fits: what to let go of, and what that would show.
  advise(without, number) {
    this.loosen.hidden = number > 0;
    if (number > 0) return;
    const labels = new Map(this.facets.map((facet) => [facet.dataset.key, facet.dataset.label]));
    labels.set("dates", this.say("dates")).set("words", this.say("word"));
    const text = Object.assign(document.createElement("p"), { textContent: this.say("none") });
    const list = document.createElement("ul");
    for (const [name, left] of without) {
      const item = document.createElement("li");
      const button = this.button(this.say("drop", { name: labels.get(name) }), "", () => this.clear(name));
      item.append(button, ` → ${left ? saying.events(this, left) : this.say("still")}`);
      list.append(item);
    }
    this.loosen.replaceChildren(text, list);
  }
});
