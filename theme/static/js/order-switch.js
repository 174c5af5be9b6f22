// <order-switch>: takes the choice along to the page that runs the other way.
"use strict";

customElements.define("order-switch", class extends HTMLElement {
  carry(query) {
    const link = this.querySelector("a");
    link.href = link.getAttribute("href").split("?")[0] + query;
  }
});
