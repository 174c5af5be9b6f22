// Puts what an event's page marks for it into the event in a list.
"use strict";

onDemand.take((() => {
  // Makes parts of the page at an address parts of this one: links lead on, headings stand at a level below the
  // event's, no id comes twice.
  const settle = (more, address, level) => {
    for (const link of more.querySelectorAll("a[href]")) link.href = new URL(link.getAttribute("href"), address);
    for (const heading of more.querySelectorAll("h2")) {
      heading.replaceWith(Object.assign(document.createElement(`h${level}`), { textContent: heading.textContent }));
    }
    for (const name of ["id", "aria-labelledby"]) {
      for (const part of more.querySelectorAll(`[${name}]`)) part.removeAttribute(name);
    }
  };

  // A Promise, broken where the page is not to be had.
  return async (address, item) => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const more = Object.assign(document.createElement("div"), { className: "event__more" });
    more.append(...page.querySelectorAll("[data-unfolds]"));
    settle(more, address, Number(item.querySelector(".event__title").tagName[1]) + 1);
    item.append(more);
  };
})());
