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

  // Sets of events hold a bit for each.
  const none = (count) => new Uint32Array((count + 31) >>> 5);

  const every = (count) => {
    const all = none(count).fill(-1);
    if (count % 32) all[all.length - 1] = 2 ** (count % 32) - 1;
    return all;
  };

  // The events that a test of their numbers holds for.
  const those = (count, test) => {
    const found = none(count);
    for (let at = 0; at < count; at += 1) if (test(at)) found[at >>> 5] |= 1 << (at & 31);
    return found;
  };

  // The events that have one of some values of a facet.
  const having = ({ known, sets }, values, count) => {
    const found = none(count);
    for (const value of values) sets[known.get(value)]?.forEach((bits, at) => { found[at] |= bits; });
    return found;
  };

  const common = (all, start) => all.reduce((kept, { fits }) => kept.map((bits, at) => bits & fits[at]), start);

  // How many events are in both of two sets. Bits are counted by the method of Hacker's Delight, figure 5-2.
  const shared = (one, other) => {
    let count = 0;
    for (let at = 0; at < one.length; at += 1) {
      let bits = one[at] & other[at];
      if (bits === 0) continue;
      bits -= (bits >>> 1) & 0x55555555;
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
      count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    return count;
  };

  // The tests that a choice is made of, each with the events that fit it: AND across them, OR within one.
  // found: the ids of the events that hold the words that were asked for.
  const tests = (index, choice, found) => {
    const { ids, columns } = index;
    const chosen = columns.filter(({ key }) => choice.values[key].length);
    const all = chosen.map((column) =>
      ({ name: column.key, fits: having(column, choice.values[column.key], ids.length) }));
    const each = (name, test) => all.push({ name, fits: those(ids.length, test) });
    if (choice.from || choice.to) each("dates", (at) => overlaps(index, at, choice));
    if (choice.words) each("words", (at) => found.has(ids[at]));
    return all;
  };

  // The numbers of the events that fit, in the order of the page; how many of them stand under each year and month,
  // by the ids of their headings; for each facet, how many there would be of each value if it were the facet's only
  // choice; and how many there would be without each test.
  const select = ({ ids, place, places, order, columns }, all) => {
    const start = every(ids.length);
    const without = new Map(all.map(({ name }) => [name, common(all.filter((other) => other.name !== name), start)]));
    const fits = common(all, start);
    const fitting = [];
    const placed = new Uint32Array(places.length);
    for (let each = 0; each < order.length; each += 1) {
      const at = order[each];
      if (!(fits[at >>> 5] & (1 << (at & 31)))) continue;
      fitting.push(at);
      placed[place[at]] += 1;
    }
    const counts = new Map(columns.map(({ key, names, sets }) => {
      const others = without.get(key) || fits;
      return [key, new Map(names.map((name, value) => [name, shared(sets[value], others)]))];
    }));
    const left = all.map(({ name }) => [name, shared(without.get(name), start)]);
    return { fitting, counts, places: sums(places, placed), without: left };
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
