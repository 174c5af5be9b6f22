// Which events hold all of some words, by the index in search/ (publish/search.py), fetched when it is first asked.
"use strict";

onDemand.take((() => {
  const folder = new URL("../../search/", document.currentScript.src);
  const han = "\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
  const letters = `(?:(?![${han}])[\\p{L}\\p{N}])+`;
  const token = new RegExp(`[${han}]+|${letters}(?:[.,]${letters})*`, "gu");
  const chinese = new RegExp(`^[${han}]`, "u");

  // The questions that words make, each word as the index has it: by its beginning, Chinese characters in a row.
  const questions = (words) => (matching.folded(words).match(token) || []).map((word) =>
    chinese.test(word) ? `"${[...word].join(" ")}"` : word.replace(/[.,]/g, ""));

  const get = async (address) => {
    const answer = await fetch(address, { cache: "no-cache" }); // its name stays when the index changes
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer;
  };

  // Pagefind answers without those parts of its index that it could not fetch; here that is seen.
  let missed = 0;
  const watch = () => {
    const plain = window.fetch;
    window.fetch = async (...asked) => {
      const answer = await plain(...asked).catch((error) => { missed += 1; throw error; });
      if (!answer.ok) missed += 1;
      return answer;
    };
  };

  let opened = null;
  const open = async () => {
    const ids = get(new URL(`events.${document.documentElement.lang.toLowerCase()}.json`, folder));
    const [pagefind, answer] = await Promise.all([import(new URL("pagefind.js", folder)), ids]);
    const index = pagefind.createInstance({ noWorker: true });
    const { events, parts } = await answer.json();
    return { index, parts, ids: new Map(Object.entries(events)) };
  };

  // A Promise of the Set of ids of the events that hold all *words*; of null where there is no telling: the index
  // is not to be had, or there is nothing to look for among the words.
  const find = async (words) => {
    const asked = questions(words);
    if (!asked.length) return null;
    if (!opened) { opened = open(); if (!missed) watch(); }
    const before = missed;
    try {
      const { index, parts, ids } = await opened;
      let found = [...ids.keys()];
      for (const question of asked) {
        // Pagefind fetches the part in which the word would stand, not those after it whose words begin with it.
        await Promise.all(parts.filter((first) => first.startsWith(question)).map((first) => index.preload(first)));
        const fits = new Set((await index.search(question)).results.map((result) => result.id));
        found = found.filter((name) => fits.has(name));
      }
      if (missed === before) return new Set(found.map((name) => ids.get(name)));
    } catch { /* said below */ }
    opened = null;
    return null;
  };

  return { find };
})());
