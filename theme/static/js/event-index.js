// The index of all events. Its parts are scripts, so that a page opened from a disk can have them too.
"use strict";

const eventIndex = (() => {
  const taken = new Map();
  const asked = new Map();

  // Called by each part with what it holds.
  const take = (part) => taken.set(document.currentScript.src, part);

  const load = (address) => {
    if (!asked.has(address)) {
      asked.set(address, new Promise((resolve, reject) => {
        const script = Object.assign(document.createElement("script"), { src: address });
        const settle = () => {
          if (taken.has(script.src)) return resolve(taken.get(script.src));
          asked.delete(address);
          return reject(new Error(address));
        };
        script.addEventListener("load", settle);
        script.addEventListener("error", settle);
        document.head.append(script);
      }));
    }
    return asked.get(address);
  };

  const WORDS = 100; // events in a part of the words, as the builder cuts them

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
    const parts = await Promise.all(Array.from({ length: count }, (_, at) => load(`${top}index/rows-${at}.js`)));
    let start = 0;
    return parts.flatMap((part) => {
      const found = opened(part, start);
      start += found.length;
      return found;
    });
  };

  // What a list says of some of them: title, first sentence, their language, date, number of reports.
  // root: the way to the root of the page's language.
  const words = (root, some) => Promise.all(some.map(async ({ number }) => {
    const part = await load(`${root}index/words-${Math.floor(number / WORDS)}.js`);
    return part[number % WORDS];
  }));

  return { take, rows, words };
})();
