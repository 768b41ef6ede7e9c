// What was typed when the session ended comes back after the sign-in: for the same person, on the same page, in this tab only.
// Marked are texts that are no secret; a long form has a draft on the server instead.
'use strict';
(() => {
  const key = 'typed';
  const page = window.location.pathname + window.location.search;
  const who = document.querySelector('.m-visitor')?.textContent;
  const marked = () => [...document.querySelectorAll('textarea, input[data-keep]')];

  function keep() {
    const texts = marked().filter((one) => one.value !== one.defaultValue).map((one) => [one.id, one.value]);
    sessionStorage.setItem(key, JSON.stringify({ who, page, texts }));
  }

  function bringBack() {
    const kept = JSON.parse(sessionStorage.getItem(key) || '{}');
    sessionStorage.removeItem(key);
    if (kept.who !== who || kept.page !== page) return;
    const texts = new Map(kept.texts);
    for (const one of marked().filter((field) => texts.has(field.id))) {
      one.value = texts.get(one.id);
      one.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  bringBack();
  document.addEventListener('sessionover', keep);
})();
