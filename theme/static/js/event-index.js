// The index of all events (publish/index.py), in parts that are loaded when they are needed.
"use strict";

onDemand.take((() => {
  const anchors = (year, month) => [`y${year}`, `m${year}-${month ? String(month).padStart(2, "0") : "unsettled"}`];

  // The numbers that names have among all names, which grow as they are met.
  const numbering = () => {
    const known = new Map();
    return { known, number: (name) => known.get(name) ?? known.set(name, known.size).size - 1 };
  };

  // A facet of all events: its names by their numbers and the other way round, and for each the events that have it, one
  // bit an event.
  const column = (key, parts, count) => {
    const { known, number } = numbering();
    const sets = [];
    let at = 0;
    for (const { facets: { [key]: [names, rows] } } of parts) {
      const numbers = names.map(number);
      while (sets.length < known.size) sets.push(new Uint32Array((count + 31) >>> 5));
      for (const row of rows) {
        for (const place of row) sets[numbers[place]][at >>> 5] |= 1 << (at & 31);
        at += 1;
      }
    }
    return { key, names: [...known.keys()], known, sets };
  };

  // The events in the order of the page. Turned round, what no month is settled for stays at the end of its year.
  const ordered = (order, years, months) => {
    const all = Uint32Array.from(years.keys());
    if (order !== "newest") return all;
    const settled = (at) => years[at] * 2 + (months[at] > 0);
    return all.reverse().sort((a, b) => settled(b) - settled(a) || b - a);
  };

  // What the filter asks of all events, by their number from the oldest on.
  // top: the way to the site's root. count: how many parts there are. order: newest or oldest.
  const rows = async (top, count, order) => {
    const parts = await Promise.all(Array.from({ length: count }, (_, at) => onDemand.load(`${top}index/rows-${at}.js`)));
    const [ids, years, months, earliest, latest] = ["ids", "years", "months", "earliest", "latest"].map((name) =>
      parts.flatMap((part) => part[name]));
    const { known, number } = numbering();
    const place = Uint16Array.from(years, (year, at) => number(year * 13 + months[at]));
    return {
      ids,
      earliest,
      latest,
      place,
      places: [...known.keys()].map((each) => anchors(Math.floor(each / 13), each % 13)),
      order: ordered(order, years, months),
      columns: Object.keys(parts[0].facets).map((key) => column(key, parts, ids.length)),
    };
  };

  // The values that the event of a number has, by the keys of facets.
  const values = ({ columns }, at) => Object.fromEntries(columns.map(({ key, names, sets }) =>
    [key, names.filter((_, value) => sets[value][at >>> 5] & (1 << (at & 31)))]));

  // What a list says of the events of some numbers: title, first sentence, their language, date, number of reports.
  // root: the way to the root of the page's language. size: how many events a part has.
  const words = ({ root, size }, some) => Promise.all(Array.from(some, async (at) => {
    const part = await onDemand.load(`${root}index/words-${Math.floor(at / size)}.js`);
    return part[at % size];
  }));

  return { rows, values, words };
})());
