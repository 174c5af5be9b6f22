// What is out of sight in a list is not laid out (theme/css/timeline.css), so that places further on are known only
// roughly; from the first jump to one on, all is.
"use strict";

(() => {
  const layOut = () => document.documentElement.toggleAttribute("data-jumped", true);
  if (location.hash) layOut();
  document.addEventListener("click", ({ target }) => {
    const link = target.closest("a[href]");
    if (link?.hash && link.pathname === location.pathname) layOut();
  }, true);
  window.addEventListener("hashchange", layOut);
})();
