/* Desk keys. Pure enhancement: every page works without this file.
   data-shortcut="/"       on an input: the key focuses it; on a link or button: the key presses it
   data-list               on ul, ol or tbody: j and k move between the first links of its items
   data-shortcuts-setting  a hidden label, shown here; inside it a checkbox data-shortcuts-toggle (kept on this device):
                           single-key shortcuts must be possible to switch off (WCAG 2.1.4)
   data-suggest="/path"    on a form with a search box: answers for what is typed, from /path?q=…, below the box; arrow keys move
                           among them, Escape closes them
   Escape closes an open details.menu. */
(() => {
  "use strict";
  const NAME = "sangam-shortcuts";
  const stored = {
    read() { try { return localStorage.getItem(NAME) !== "off"; } catch { return true; } },
    write(on) { try { localStorage.setItem(NAME, on ? "on" : "off"); } catch { /* private window: lasts for this page only */ } },
  };
  let on = stored.read();

  for (const label of document.querySelectorAll("[data-shortcuts-setting]")) label.hidden = false;
  for (const box of document.querySelectorAll("[data-shortcuts-toggle]")) {
    box.checked = on;
    box.addEventListener("change", () => { on = box.checked; stored.write(on); });
  }

  const typing = (el) => el.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(el.tagName);

  function moveInList(step) {
    const stops = [...document.querySelectorAll("[data-list] > *")].map((item) => item.querySelector("a[href]")).filter(Boolean);
    if (!stops.length) return false;
    const here = document.activeElement.closest("[data-list] > *");
    const at = stops.findIndex((stop) => here && here.contains(stop));
    const next = stops[at < 0 ? (step > 0 ? 0 : stops.length - 1) : Math.min(stops.length - 1, Math.max(0, at + step))];
    next.focus();
    return true;
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const menu = document.querySelector("details.menu[open]");
      if (menu) { menu.open = false; menu.querySelector("summary").focus(); }
      return;
    }
    if (!on || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    if (event.key === "j" || event.key === "k") {
      if (moveInList(event.key === "j" ? 1 : -1)) event.preventDefault();
      return;
    }
    const target = [...document.querySelectorAll("[data-shortcut]")].find((el) => el.dataset.shortcut === event.key);
    if (!target) return;
    event.preventDefault();
    if (typing(target)) { target.focus(); if (target.select) target.select(); } else target.click();
  });

  for (const form of document.querySelectorAll("form[data-suggest]")) {
    const input = form.querySelector("input[type=search]");
    const box = Object.assign(document.createElement("div"), { className: "suggested", hidden: true });
    let timer;
    let asked = new AbortController();
    const close = () => { box.hidden = true; };
    form.append(box);
    input.autocomplete = "off";
    input.addEventListener("input", () => {
      clearTimeout(timer);
      asked.abort();
      const words = input.value.trim();
      if ([...words].length < 3) { close(); return; }
      timer = setTimeout(async () => {
        asked = new AbortController();
        try {
          const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(words)}`, { signal: asked.signal });
          if (!answer.ok || answer.redirected) { close(); return; }
          const page = new DOMParser().parseFromString(await answer.text(), "text/html");
          box.replaceChildren(...page.body.childNodes);
          box.hidden = false;
        } catch { close(); }
      }, 250);
    });
    form.addEventListener("keydown", (event) => {
      if (box.hidden || event.isComposing) return;
      if (event.key === "Escape") { close(); input.focus(); return; }
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      const stops = [input, ...box.querySelectorAll("a[href]")];
      const at = stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
      stops[Math.min(stops.length - 1, Math.max(0, at))].focus();
      event.preventDefault();
    });
    form.addEventListener("focusout", (event) => { if (!form.contains(event.relatedTarget)) close(); });
  }
})();
