// The pages work without this file. It opens, for print, the answers that the reader left folded, and shows progress as it is made.
(() => {
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details.why:not([open])")];
    opened.forEach(answer => { answer.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach(answer => { answer.open = false; }));

  // What is under way moves on as it does, and is shown whole once it has ended.
  for (const view of document.querySelectorAll("[data-progress]")) {
    const events = new EventSource(view.dataset.progress);
    const number = value => Math.ceil(value).toLocaleString(document.documentElement.lang);
    events.addEventListener("progress", event => {
      const now = JSON.parse(event.data);
      const bar = view.querySelector("progress");
      bar.value = now.done;
      bar.max = Math.max(1, now.total ?? 1);
      const text = view.dataset.text.replace("{0}", number(now.done)).replace("{1}", number(now.total ?? 0));
      view.querySelector("output").textContent = now.secondsLeft == null ? text : `${text}, ${view.dataset.left.replace("{0}", number(now.secondsLeft))}`;
    });
    events.addEventListener("end", () => { events.close(); location.reload(); });
  }
})();
