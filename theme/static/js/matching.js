// Which events fit a choice: pure functions, without a page.
"use strict";

const matching = (() => {
  // Text without differences of case and accent.
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const words = (text) => folded(text).split(/\s+/).filter(Boolean);

  // Where words are looked for: what an event says, not what every event says.
  const spoken = ".event__title, .flow dd, .prose, .people, .source__quote, .source__where";

  const said = (item) => [...item.querySelectorAll(spoken)].flatMap((part) => [
    part.textContent, ...[...part.querySelectorAll("[title]")].map((named) => named.title),
  ]).join(" ");

  // What is known of one event, read from its list item once.
  const fact = (item, keys) => {
    const values = Object.fromEntries(keys.map((key) => [key, item.dataset[key].split(" ").filter(Boolean)]));
    return { item, values, earliest: item.dataset.earliest, latest: item.dataset.latest, text: folded(said(item)) };
  };

  // A date range takes in what may have happened on some day of it.
  const overlaps = (event, from, to) =>
    (!to || !event.earliest || event.earliest <= to) && (!from || !event.latest || event.latest >= from);

  const within = (event, from, to) =>
    (!from || (event.earliest && event.earliest >= from)) && (!to || (event.latest && event.latest <= to));

  // The tests that a choice is made of, by name: AND across them, OR within one.
  // Words are looked for in *found*, the ids of the events that hold them; where it is null, in the page.
  const tests = (choice, found) => {
    const all = new Map();
    for (const [key, wanted] of Object.entries(choice.values)) {
      if (wanted.length) all.set(key, (event) => wanted.some((value) => event.values[key].includes(value)));
    }
    if (choice.from || choice.to) all.set("dates", (event) => overlaps(event, choice.from, choice.to));
    const wanted = words(choice.words);
    if (wanted.length && found) all.set("words", (event) => found.has(event.item.dataset.event));
    else if (wanted.length) all.set("words", (event) => wanted.every((word) => event.text.includes(word)));
    return all;
  };

  const fits = (event, all, except) => [...all].every(([name, test]) => name === except || test(event));

  // For each value of a facet, how many events there would be if it were the facet's only choice.
  const counts = (events, all, key) => {
    const found = new Map();
    for (const event of events) {
      if (!fits(event, all, key)) continue;
      for (const value of event.values[key]) found.set(value, (found.get(value) || 0) + 1);
    }
    return found;
  };

  return { folded, fact, within, tests, fits, counts };
})();
