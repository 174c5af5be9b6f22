// Scripts that are loaded when they are needed and hand over what they hold; so a page opened from a disk, which may
// read no file, can have them too.
"use strict";

const onDemand = (() => {
  const taken = new Map();
  const asked = new Map();

  // Called by such a script with what it holds.
  const take = (held) => taken.set(document.currentScript.src, held);

  // A Promise of what the script at an address holds; one that could not be had is asked for again the next time.
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

  return { take, load };
})();
