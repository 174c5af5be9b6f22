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
  const overlaps = ({ earliest, latest }, at, { from, to }) =>
    (!to || !earliest[at] || earliest[at] <= to) && (!from || !latest[at] || latest[at] >= from);

  const within = ({ earliest, latest }, at, { from, to }) =>
    (!from || (earliest[at] && earliest[at] >= from)) && (!to || (latest[at] && latest[at] <= to));

  // Whether each event has one of some values of a facet.
  const having = ({ known, names, starts, held }, values) => {
    const wanted = new Uint8Array(names.length);
    for (const value of values) if (known.has(value)) wanted[known.get(value)] = 1;
    const found = new Uint8Array(starts.length - 1);
    for (let at = 0; at < found.length; at += 1) {
      for (let each = starts[at]; each < starts[at + 1]; each += 1) found[at] |= wanted[held[each]];
    }
    return found;
  };

  // The tests that a choice is made of, each with whether an event fits it: AND across them, OR within one.
  // found: the ids of the events that hold the words that were asked for.
  const tests = (index, choice, found) => {
    const { ids, columns } = index;
    const chosen = columns.filter(({ key }) => choice.values[key].length);
    const all = chosen.map((column) => ({ name: column.key, fits: having(column, choice.values[column.key]) }));
    const each = (name, test) => all.push({ name, fits: Uint8Array.from(ids, test) });
    if (choice.from || choice.to) each("dates", (_, at) => overlaps(index, at, choice));
    if (choice.words) each("words", (id) => found.has(id));
    return all;
  };

  // Which test an event fails where it fails one only; ALL where it fits all, SEVERAL where it fails more.
  const [ALL, SEVERAL] = [255, 254];
  const failing = (all, count) => {
    const only = new Uint8Array(count).fill(ALL);
    for (const [test, { fits }] of all.entries()) {
      for (let at = 0; at < count; at += 1) if (!fits[at]) only[at] = only[at] === ALL ? test : SEVERAL;
    }
    return only;
  };

  // How many events have each value of a facet, of those that fit all tests but perhaps the one of its own.
  const tally = ({ names, starts, held }, only, own) => {
    const counts = new Uint32Array(names.length);
    for (let at = 0; at < only.length; at += 1) {
      if (only[at] !== ALL && only[at] !== own) continue;
      for (let each = starts[at]; each < starts[at + 1]; each += 1) counts[held[each]] += 1;
    }
    return new Map(names.map((name, at) => [name, counts[at]]));
  };

  // The numbers of the events that fit, in the order of the page; how many of them stand under each year and month,
  // by the ids of their headings; for each facet, how many there would be of each value if it were the facet's only
  // choice; and how many there would be without each test.
  const select = ({ ids, place, places, order, columns }, all) => {
    const only = failing(all, ids.length);
    const fitting = [];
    const placed = new Uint32Array(places.length);
    const without = new Uint32Array(256);
    for (let each = 0; each < order.length; each += 1) {
      const at = order[each];
      without[only[at]] += 1;
      if (only[at] !== ALL) continue;
      fitting.push(at);
      placed[place[at]] += 1;
    }
    const own = (key) => all.findIndex(({ name }) => name === key);
    const counts = new Map(columns.map((column) => [column.key, tally(column, only, own(column.key))]));
    return { fitting, counts, places: sums(places, placed), without: all.map(({ name }, test) => [name, without[test]]) };
  };

  // How many events stand under each year and month.
  const sums = (places, placed) => {
    const found = new Map();
    for (const [at, anchors] of places.entries()) {
      for (const anchor of anchors) found.set(anchor, (found.get(anchor) || 0) + placed[at]);
    }
    return found;
  };

  return { folded, said, holds, within, tests, select };
})();

onDemand.take(matching);
