// The pages work without this file. It leads to the search by a key, opens, for print, the answers that the reader left folded, shows progress as it is made,
// saves answers of a long form as they are given,
// and looks again at a file as soon as something else is said of it.
(() => {
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details.why:not([open])")];
    opened.forEach(answer => { answer.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach(answer => { answer.open = false; }));

  // A slash or Ctrl-K leads to the search from anywhere.
  addEventListener("keydown", event => {
    const find = document.getElementById("find");
    const writes = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (find && ((event.key === "/" && !writes && !event.ctrlKey && !event.metaKey && !event.altKey) || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)))) {
      event.preventDefault();
      find.focus();
      find.select();
    }
  });

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

  for (const form of document.querySelectorAll("form[data-look]")) {
    let asked = 0;
    form.addEventListener("change", async event => {
      if (event.target.id === "kind") { form.requestSubmit(form.querySelector("button[value=look]")); return; }
      const said = new FormData(form);
      said.set("go", "look");
      const mine = ++asked;
      try {
        const answer = await fetch(form.action, { method: "POST", body: said });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const look = page.getElementById(form.dataset.look);
        if (look && mine === asked) { document.getElementById(form.dataset.look).replaceChildren(...look.childNodes); }
      } catch { /* The button below does the same. */ }
    });
  }

  for (const form of document.querySelectorAll("form[data-autosave]")) {
    const told = document.querySelector("output[data-saved]");
    form.addEventListener("change", async event => {
      const name = event.target.name;
      const said = new FormData();
      said.append("__RequestVerificationToken", form.elements.__RequestVerificationToken.value);
      for (const value of new FormData(form).getAll(name)) { said.append(name, value); }
      try {
        const answer = await fetch(form.dataset.autosave, { method: "POST", body: said });
        if (!answer.ok) { throw new Error(answer.statusText); }
        const saved = await answer.json();
        form.elements.version.value = saved.version;
        const hint = [...form.querySelectorAll("[data-for]")].find(hint => hint.dataset.for === name);
        if (hint) {
          hint.textContent = saved.hint ?? "";
          hint.classList.toggle("unclear", !saved.clear);
        }
        document.querySelectorAll("[data-answered]").forEach(text => { text.textContent = saved.progress; });
        document.querySelectorAll(".page-head progress").forEach(bar => { bar.value = saved.answered; });
        told.textContent = told.dataset.saved;
      } catch {
        told.textContent = told.dataset.failed;
      }
    });
  }
})();
