// Which events fit a choice: pure functions, without a page.
"use strict";

const matching = (() => {
  // Text without differences of case and accent.
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  // What an event on the page says, with full names as well as short ones, and not what every event says.
  const spoken = ".event__title, .flow dd, .event__first";

  const said = (item) => [...item.querySelectorAll(spoken)].flatMap((part) => [
    part.textContent, ...[...part.querySelectorAll("[title]")].map((named) => named.title),
  ]).join(" ");

  // Whether a folded text holds all of some words.
  const holds = (text, words) => folded(words).split(/\s+/).every((word) => text.includes(word));

  // A date range takes in what may have happened on some day of it.
  const overlaps = (row, from, to) =>
    (!to || !row.earliest || row.earliest <= to) && (!from || !row.latest || row.latest >= from);

  const within = (row, { from, to }) =>
    (!from || (row.earliest && row.earliest >= from)) && (!to || (row.latest && row.latest <= to));

  // The tests that a choice is made of, by name: AND across them, OR within one.
  // found: the ids of the events that hold the words that were asked for.
  const tests = (choice, found) => {
    const all = new Map();
    for (const [key, wanted] of Object.entries(choice.values)) {
      if (wanted.length) all.set(key, (row) => row.values[key].some((value) => wanted.includes(value)));
    }
    if (choice.from || choice.to) all.set("dates", (row) => overlaps(row, choice.from, choice.to));
    if (choice.words) all.set("words", (row) => found.has(row.id));
    return all;
  };

  // In one pass over all events: those that fit; for each facet, how many there would be of each value if it were
  // the facet's only choice; and how many there would be without each test.
  const select = (rows, all, keys) => {
    const fitting = [];
    const counts = new Map(keys.map((key) => [key, new Map()]));
    const without = new Map([...all.keys()].map((name) => [name, 0]));
    for (const row of rows) {
      const failed = [];
      for (const [name, test] of all) if (!test(row) && failed.push(name) > 1) break;
      if (failed.length > 1) continue;
      if (!failed.length) fitting.push(row);
      else without.set(failed[0], without.get(failed[0]) + 1);
      for (const key of failed.length ? failed : keys) {
        const found = counts.get(key);
        if (found) for (const value of row.values[key]) found.set(value, (found.get(value) || 0) + 1);
      }
    }
    return { fitting, counts, without };
  };

  // How many of some events stand under each year and month, by the ids of their headings.
  const places = (rows) => {
    const found = new Map();
    for (const { year, month } of rows) {
      const inYear = month ? String(month).padStart(2, "0") : "unsettled";
      for (const anchor of [`y${year}`, `m${year}-${inYear}`]) found.set(anchor, (found.get(anchor) || 0) + 1);
    }
    return found;
  };

  // Events in order of time turned round: what no month is settled for stays at the end of its year.
  const newestFirst = (rows) =>
    [...rows].reverse().sort((a, b) => b.year - a.year || (a.month === 0) - (b.month === 0));

  return { folded, said, holds, within, tests, select, places, newestFirst };
})();
