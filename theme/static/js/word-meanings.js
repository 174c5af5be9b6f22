// What words of a text mean, each shown beside its word when that is pressed, in place of leading to the glossary.
"use strict";

customElements.define("word-meanings", class extends HTMLElement {
  connectedCallback() {
    if (!this.showPopover) return; // then each word leads to the glossary
    for (const type of ["pointerdown", "click"]) document.addEventListener(type, this);
  }

  disconnectedCallback() {
    for (const type of ["pointerdown", "click"]) document.removeEventListener(type, this);
  }

  handleEvent(event) {
    const word = event.target.closest("a.term");
    const meaning = word && this.querySelector(word.hash);
    if (!meaning) return;
    if (event.type === "pointerdown") this.pressed = meaning.matches(":popover-open") ? meaning : null;
    else if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) this.turn(event, word, meaning);
  }

  // The browser itself puts away what is open when one presses beside it, as on its own word.
  turn(event, word, meaning) {
    event.preventDefault();
    if (this.pressed === meaning) meaning.hidePopover();
    else meaning.togglePopover({ source: word });
    if (meaning.matches(":popover-open")) meaning.focus();
    this.pressed = null;
  }
});
