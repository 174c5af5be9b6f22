// Puts words and numbers into the sentences that a page gives in its attributes, in its own language.
"use strict";

const saying = (() => {
  let format;
  const number = (value) => (format ??= new Intl.NumberFormat(document.documentElement.lang)).format(value);

  // "{name}: {value}" with values of these names.
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

  // A number of events, by the patterns data-one and data-many of an element.
  const events = (element, value) =>
    fill(value === 1 ? element.dataset.one : element.dataset.many, { n: number(value) });

  // Makes *text* that of an element; what says it already is left alone, or it would be laid out anew.
  const put = (element, text) => {
    if (element.textContent !== text) element.textContent = text;
  };

  return { number, fill, events, put };
})();
