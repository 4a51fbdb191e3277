// The pages work without this file. It only opens, for print, the answers that the reader left folded.
(() => {
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details.why:not([open])")];
    opened.forEach(answer => { answer.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach(answer => { answer.open = false; }));
})();
