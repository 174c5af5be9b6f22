// Puts words and numbers into the sentences that a page gives in its attributes, in its own language.
"use strict";

const saying = (() => {
  const number = (value) => value.toLocaleString(document.documentElement.lang);

  // "{name}: {value}" with values of these names.
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

  // A number of events, by the patterns data-one and data-many of an element.
  const events = (element, value) =>
    fill(value === 1 ? element.dataset.one : element.dataset.many, { n: number(value) });

  return { number, fill, events };
})();
