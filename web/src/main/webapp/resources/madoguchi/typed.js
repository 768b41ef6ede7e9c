// What was typed or chosen when the session ended comes back after the sign-in: for the same person, on the same page, in this tab only.
// Secrets and birth dates are left out; a long form has a draft on the server as well.
'use strict';
(() => {
  const key = 'typed';
  const page = window.location.pathname + window.location.search;
  const who = document.querySelector('.m-visitor')?.textContent;
  const choices = 'select, [type=checkbox], [type=radio]';
  const kept = ['textarea', 'input[data-keep]', ...choices.split(', ').map((choice) => `.m-field ${choice}`)].join();

  const isTick = (one) => one.matches('[type=checkbox], [type=radio]');
  const stateOf = (one) => (isTick(one) ? one.checked : one.value);
  const states = () => [...document.querySelectorAll(kept)].map((one) => [one.id, stateOf(one)]);
  const shown = new Map(states());

  function keep() {
    const typed = states().filter(([id, state]) => state !== shown.get(id));
    sessionStorage.setItem(key, JSON.stringify({ who, page, typed }));
  }

  function tell(one) {
    one.dispatchEvent(new Event('input', { bubbles: true }));
    if (one.matches(choices)) one.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function bringBack() {
    const left = JSON.parse(sessionStorage.getItem(key) || '{}');
    sessionStorage.removeItem(key);
    if (left.who !== who || left.page !== page) return;
    const typed = new Map(left.typed);
    const changed = [...document.querySelectorAll(kept)].filter((one) => typed.has(one.id) && typed.get(one.id) !== stateOf(one));
    for (const one of changed) one[isTick(one) ? 'checked' : 'value'] = typed.get(one.id);
    changed.filter((one) => one.type !== 'radio' || one.checked).forEach(tell);
  }

  // Whatever listens to a choice does so when the page is complete.
  window.addEventListener('load', bringBack);
  document.addEventListener('sessionover', keep);
})();
