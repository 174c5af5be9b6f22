// <event-filter>: shows the events that fit what its parts have chosen, and keeps the choice in the address.
"use strict";

customElements.define("event-filter", class extends HTMLElement {
  connectedCallback() {
    if (this.events) return;
    this.facets = [...this.querySelectorAll("facet-choice")];
    this.keys = this.facets.map((facet) => facet.dataset.key);
    this.range = this.querySelector("date-range");
    this.search = this.querySelector("word-search");
    this.count = this.querySelector(".filter__count");
    this.events = [...this.querySelectorAll("li.entry")].map((item) => matching.fact(item, this.keys));
    this.chosen = this.insert("div", "chosen", this.querySelector(".filter"));
    this.loosen = this.insert("div", "loosen", this, document.getElementById("timeline"));
    this.addEventListener("choice", (event) => this.choose(event.detail?.typing));
    this.addEventListener("keydown", (event) => event.key === "Escape" && this.fold(true));
    this.addEventListener("focusout", (event) => event.relatedTarget && this.foldOthers(event.relatedTarget));
    document.addEventListener("click", (event) => this.foldOthers(event.target));
    window.addEventListener("popstate", () => this.read());
    this.read();
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
    for (const [key, value] of [["from", from], ["to", to], ["words", words]]) if (value) pairs.push([key, value]);
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
    this.show();
  }

  // From the page to the address: typing is one step back, each other choice its own.
  choose(typing = false) {
    const step = typing && this.typing ? "replaceState" : "pushState";
    this.typing = typing;
    history[step](null, "", location.pathname + this.query);
    this.show();
  }

  // Shows nothing before it is known which events hold the words: an answer to words since changed is let go.
  show() {
    const { words } = this.search;
    clearTimeout(this.asking);
    const known = !words || words === this.answer?.words;
    this.ariaBusy = !known;
    if (known) return this.narrow(words && this.answer.found);
    this.asking = setTimeout(async () => {
      const found = await textSearch.find(words);
      if (words !== this.search.words) return;
      this.answer = { words, found };
      this.show();
    }, this.typing ? 150 : 0);
  }

  narrow(found) {
    const choice = this.choice;
    const tests = matching.tests(choice, found);
    let number = 0;
    for (const event of this.events) {
      const fits = matching.fits(event, tests);
      event.item.hidden = !fits;
      number += fits;
      this.reach(event, fits && (choice.from || choice.to) && !matching.within(event, choice.from, choice.to));
    }
    const months = new Map();
    for (const part of this.querySelectorAll(".month, .year")) {
      const fitting = part.querySelectorAll("li.entry:not([hidden])").length;
      part.hidden = !fitting;
      months.set(part.getAttribute("aria-labelledby"), fitting);
    }
    this.querySelector("density-strip").show(months);
    for (const facet of this.facets) facet.show(matching.counts(this.events, tests, facet.dataset.key));
    this.range.show();
    const all = saying.events(this, this.events.length);
    const said = tests.size ? this.say("some", { n: saying.number(number), all }) : all;
    if (this.count.textContent !== said) this.count.textContent = said;
    this.list(choice);
    this.advise(tests, number);
    this.querySelector("order-switch").carry(this.query);
    for (const link of document.querySelectorAll(".tongues a")) link.search = this.query;
  }

  // Says of an event that only its doubt puts it within the range.
  reach(event, doubtful) {
    event.item.querySelector(".reach")?.remove();
    if (!doubtful) return;
    const note = Object.assign(document.createElement("p"), { className: "reach" });
    note.textContent = this.say("reach");
    event.item.querySelector("article").append(note);
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
  advise(tests, number) {
    this.loosen.hidden = number > 0;
    if (number > 0) return;
    const labels = new Map(this.facets.map((facet) => [facet.dataset.key, facet.dataset.label]));
    labels.set("dates", this.say("dates")).set("words", this.say("search"));
    const text = Object.assign(document.createElement("p"), { textContent: this.say("none") });
    const list = document.createElement("ul");
    for (const name of tests.keys()) {
      const without = this.events.filter((event) => matching.fits(event, tests, name)).length;
      const item = document.createElement("li");
      const button = this.button(this.say("drop", { name: labels.get(name) }), "", () => this.clear(name));
      item.append(button, ` → ${without ? saying.events(this, without) : this.say("still")}`);
      list.append(item);
    }
    this.loosen.replaceChildren(text, list);
  }
});
