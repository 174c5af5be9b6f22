// What is out of sight in a list is not laid out (theme/css/timeline.css), so that places further on are known only
// roughly; from the first jump to one on, all is.
"use strict";

(() => {
  const layOut = () => document.documentElement.toggleAttribute("data-jumped", true);
  if (location.hash) layOut();
  document.addEventListener("click", ({ target }) => target.closest("a")?.hash && layOut(), true);
  window.addEventListener("hashchange", layOut);
})();
