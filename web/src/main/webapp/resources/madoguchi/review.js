// The reviewers' keyboard. Single keys do something only for who has switched them on (WCAG 2.1.4).
'use strict';
(() => {
  const place = 'madoguchi.keys';
  const sheet = document.getElementById('keys');
  const box = document.getElementById('keys-on');

  function isOn() {
    try {
      return window.localStorage.getItem(place) === 'on';
    } catch (forbidden) {
      return false;
    }
  }

  box.checked = isOn();
  box.addEventListener('change', () => {
    try {
      window.localStorage.setItem(place, box.checked ? 'on' : 'off');
    } catch (forbidden) {
      box.checked = false;
    }
  });

  const visible = (selector) => [...document.querySelectorAll(selector)].find((one) => one.getClientRects().length > 0);

  /** From the case that has the focus to the next one; from anywhere else to the first. */
  function step(by) {
    const links = [...document.querySelectorAll('.m-waiting tbody th a')];
    const at = links.findIndex((link) => link.closest('tr').contains(document.activeElement));
    const next = links[at < 0 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)];
    if (next) next.focus();
  }

  /** What stands in a closed part of the page is shown before it gets the focus. */
  function unfold(selector) {
    const folded = document.querySelector(selector)?.closest('details:not([open])');
    if (folded) folded.open = true;
  }

  function act(line) {
    if (line.dataset.step) step(Number(line.dataset.step));
    if (line.dataset.go) unfold(line.dataset.go);
    const target = visible(line.dataset.go || line.dataset.press || ':not(*)');
    if (!target) return;
    target.focus();
    if (line.dataset.press) target.click();
  }

  const typing = (element) => element.matches('input:not([type=checkbox]):not([type=radio]), textarea, select, .m-viewer-sheet');

  const lines = [...sheet.querySelectorAll('tr[data-key]')];

  /** The first of two keys, such as G of G D, while the second is awaited. */
  let first = '';

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (!isOn() || typing(event.target) || document.querySelector('dialog[open]')) return;
    const key = event.key.toLowerCase();
    const line = lines.find((one) => one.dataset.key === `${first}${key}`) || lines.find((one) => one.dataset.key === key);
    first = !line && lines.some((one) => one.dataset.key.startsWith(`${key} `)) ? `${key} ` : '';
    if (!line) return;
    event.preventDefault();
    act(line);
  });

  document.addEventListener('change', ({ target }) => {
    if (!target.dataset.tickAll) return;
    for (const one of target.closest('table').querySelectorAll(`input[name=${target.dataset.tickAll}]`)) one.checked = target.checked;
  });
})();
