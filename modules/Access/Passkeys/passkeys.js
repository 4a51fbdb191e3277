// Has the browser make a passkey, or prove one, and sends what it answers with the form. Without it, or where a browser knows no passkeys, the forms stay hidden.
(() => {
  if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON) return;
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", async event => {
      const { answer } = form.elements;
      if (answer.value) return;
      event.preventDefault();
      const question = JSON.parse(form.dataset.question);
      try {
        const credential = form.dataset.passkey === "make"
          ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
          : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
        answer.value = JSON.stringify(credential);
        form.requestSubmit();
      } catch {
        form.querySelector("output").textContent = form.dataset.refused;
      }
    });
  }
})();
