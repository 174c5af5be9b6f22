// The index of all events (publish/index.py), in parts that are loaded when they are needed.
"use strict";

onDemand.take((() => {
  // A part's columns as one object for each event.
  const opened = ({ ids, years, months, earliest, latest, facets }, start) => ids.map((id, at) => ({
    id,
    number: start + at,
    year: years[at],
    month: months[at],
    earliest: earliest[at],
    latest: latest[at],
    values: Object.fromEntries(Object.entries(facets).map(([key, [names, held]]) =>
      [key, held[at].map((place) => names[place])])),
  }));

  // What the filter asks of all events, oldest first. top: the way to the site's root. count: how many parts there are.
  const rows = async (top, count) => {
    const parts = await Promise.all(Array.from({ length: count }, (_, at) => onDemand.load(`${top}index/rows-${at}.js`)));
    let start = 0;
    return parts.flatMap((part) => {
      const found = opened(part, start);
      start += found.length;
      return found;
    });
  };

  // What a list says of some of them: title, first sentence, their language, date, number of reports.
  // root: the way to the root of the page's language. size: how many events a part has.
  const words = ({ root, size }, some) => Promise.all(some.map(async ({ number }) => {
    const part = await onDemand.load(`${root}index/words-${Math.floor(number / size)}.js`);
    return part[number % size];
  }));

  return { rows, words };
})());
