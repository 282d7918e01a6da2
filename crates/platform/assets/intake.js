/* The long form. Pure enhancement: without this file the same buttons submit the form and the server answers with the page.
   form[data-draft-url]    1.5 s after a change the whole form is POSTed there (urlencoded, header X-Sangam-Draft: 1); any 2xx is "kept".
                           A failure is tried again every 10 s and when the network returns; leaving the page sends what is left.
   [data-draft-status]     role=status; its words come from data-saving, data-saved ("… {time}"), data-failed
   form[data-preview-url]  the same body, 0.4 s after a change; the answer, an HTML fragment, becomes the inside of [data-preview]
   [data-lookup-url]       a phone field: once it holds ten digits, POST of its own name and the form's csrf (a number in an address would
                           stay in logs and histories); the answer becomes the inside of [data-lookup-panel]
   [data-row-set]          [data-row]s, a template with __i__ (index) and __n__ (number), a [data-row-add]; [data-row-remove] inside a row */
(() => {
  "use strict";
  const form = document.querySelector("form[data-draft-url], form[data-preview-url]");
  const fragment = (html) => [...new DOMParser().parseFromString(html, "text/html").body.childNodes];
  const later = (wait_ms, act) => { let timer; return () => { clearTimeout(timer); timer = setTimeout(act, wait_ms); }; };
  const body = () => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
    return fields;
  };

  // A fragment that fails to come leaves the page as it was; the server computes it again when the form is sent.
  async function fill(panel, url, options, still_wanted) {
    try {
      const answer = await fetch(url, { credentials: "same-origin", ...options });
      if (!answer.ok || answer.redirected) return;
      const html = await answer.text();
      if (still_wanted()) panel.replaceChildren(...fragment(html));
    } catch { /* no network */ }
  }

  if (form) {
    const { draftUrl, previewUrl } = form.dataset;
    const status = form.querySelector("[data-draft-status]");
    const panel = document.querySelector("[data-preview]");
    let change = 0, kept = 0, sending = false, sent = false;

    const say = (key, time) => {
      const words = status && status.dataset[key];
      if (words) status.textContent = words.replace("{time}", time || "");
    };
    async function keep() {
      if (!draftUrl || sending || sent || kept === change) return;
      sending = true;
      const upto = change;
      say("saving");
      try {
        const answer = await fetch(draftUrl, { method: "POST", body: body(), headers: { "X-Sangam-Draft": "1" }, credentials: "same-origin" });
        if (!answer.ok || answer.redirected) throw new Error(answer.status);
        kept = upto;
        const version = (answer.headers.get("ETag") || "").replace(/\D/g, "");
        if (version && form.elements.draft_version) form.elements.draft_version.value = version;
        say("saved", new Date().toLocaleTimeString(document.documentElement.lang || "en", { hour: "2-digit", minute: "2-digit" }));
      } catch {
        say("failed");
        keep_again();
      }
      sending = false;
      if (kept === upto && kept !== change) keep_soon();
    }
    const keep_soon = later(1500, keep);
    const keep_again = later(10000, keep);
    const preview_soon = later(400, () => {
      const upto = change;
      fill(panel, previewUrl, { method: "POST", body: body(), headers: { "X-Sangam-Draft": "1" } }, () => upto === change);
    });
    const changed = () => { change += 1; keep_soon(); if (previewUrl && panel) preview_soon(); };

    form.addEventListener("input", changed);
    form.addEventListener("rows", changed);
    form.addEventListener("submit", () => { sent = true; });
    addEventListener("pageshow", () => { sent = false; });
    addEventListener("online", keep);
    addEventListener("pagehide", () => {
      if (!draftUrl || sent || kept === change) return;
      fetch(draftUrl, { method: "POST", body: body(), headers: { "X-Sangam-Draft": "1" }, credentials: "same-origin", keepalive: true }).catch(() => {});
    });
  }

  for (const field of document.querySelectorAll("[data-lookup-url]")) {
    const panel = document.querySelector("[data-lookup-panel]");
    let asked = "";
    const look = later(300, () => {
      const phone = field.value;
      if (!panel || phone === asked || phone.replace(/\P{Nd}/gu, "").length < 10) return;
      asked = phone;
      const ask = new URLSearchParams({ [field.name]: phone, _csrf: field.form?.elements._csrf?.value ?? "" });
      fill(panel, field.dataset.lookupUrl, { method: "POST", body: ask }, () => field.value === phone);
    });
    field.addEventListener("input", look);
  }

  for (const set of document.querySelectorAll("[data-row-set]")) {
    const template = set.querySelector(":scope > template");
    const add = set.querySelector(":scope > [data-row-add]");
    if (!template || !add) continue;
    // Numbers only go up: a removed row leaves a hole, so two rows never share a name.
    let next = set.querySelectorAll(":scope > [data-row]").length;
    const tell = () => set.dispatchEvent(new Event("rows", { bubbles: true }));
    add.addEventListener("click", (event) => {
      event.preventDefault();
      const [row] = fragment(template.innerHTML.replaceAll("__i__", next).replaceAll("__n__", next + 1)).filter((node) => node.nodeType === 1);
      next += 1;
      template.before(row);
      const first = row.querySelector("input, select, textarea");
      if (first) first.focus();
      tell();
    });
    set.addEventListener("click", (event) => {
      const button = event.target.closest("[data-row-remove]");
      const row = button && button.closest("[data-row]");
      if (!row || row.closest("[data-row-set]") !== set) return;
      event.preventDefault();
      row.remove();
      add.focus();
      tell();
    });
  }
})();
