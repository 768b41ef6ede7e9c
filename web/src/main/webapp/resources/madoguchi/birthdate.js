// A birth date in both calendars while it is typed. It stays in the browser; what counts is decided by the server (BirthDate.java).
'use strict';
(() => {
  // The newest first: the name, how else it is written, and the first day.
  const eras = [
    ['令和', 'R㋿', [2019, 5, 1]],
    ['平成', 'H㍻', [1989, 1, 8]],
    ['昭和', 'S㍼', [1926, 12, 25]],
    ['大正', 'T㍽', [1912, 7, 30]],
    ['明治', 'M㍾', [1873, 1, 1]],
  ];
  const meijiBefore = 5; // 明治6年 is 1873, the first year of the present calendar.
  const forms = [
    /^(明治|大正|昭和|平成|令和|[MTSHR㍾㍽㍼㍻㋿])?(\d{1,4}|元)([-/.])(\d{1,2})\3(\d{1,2})$/,
    /^(明治|大正|昭和|平成|令和|[MTSHR㍾㍽㍼㍻㋿])?(\d{1,4}|元)(年)(\d{1,2})月(\d{1,2})日?$/,
    /^()(\d{4})()(\d{2})(\d{2})$/,
  ];

  const number = ([year, month, day]) => year * 10000 + month * 100 + day;
  const eraOf = (date) => eras.find(([, , first]) => number(date) >= number(first));
  const named = (text) => eras.find(([name, short]) => text === name || short.includes(text));
  const yearBefore = ([name, , [year]]) => (name === '明治' ? year - 1 - meijiBefore : year - 1);

  /** Any width; hyphens and dots of every kind, no spaces. */
  const folded = (text) => text
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xFEE0))
    .replace(/[\u00AD\u02D7\u2010-\u2015\u2043\u2212\u2500\u2501\u30FC\uFE58\uFE63\uFF70]/g, '-')
    .replace(/[\u00B7\u30FB\uFF65]/g, '.')
    .replace(/[\s\u200B]/g, '')
    .toUpperCase();

  function exists([year, month, day]) {
    const date = new Date(Date.UTC(2000, month - 1, day));
    date.setUTCFullYear(year, month - 1, day);
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  }

  /** Year, month and day; null for what is no date of any of the eras. */
  function dateOf(text) {
    const parts = forms.map((form) => folded(text).match(form)).find(Boolean);
    if (!parts) return null;
    const said = parts[1] ? named(parts[1]) : null;
    if (parts[2] === '元' && !said) return null;
    const year = (parts[2] === '元' ? 1 : Number(parts[2])) + (said ? yearBefore(said) : 0);
    const date = [year, Number(parts[4]), Number(parts[5])];
    const era = exists(date) ? eraOf(date) : null;
    return era && (!said || said === era) ? date : null;
  }

  /** In the words of the page's language. */
  function inBoth(text, words) {
    const date = dateOf(text);
    if (!date) return '';
    const era = eraOf(date);
    const year = date[0] - yearBefore(era);
    const name = words.eras.split(' ')[eras.indexOf(era)];
    const parts = [date[0], name, year === 1 ? words.first : year, date[1], date[2]];
    return words.text.replace(/\{(\d)\}/g, (whole, index) => parts[index]);
  }

  document.addEventListener('input', (event) => {
    const place = document.getElementById('bothCalendars');
    if (!place || event.target.id !== place.dataset.for) return;
    const said = inBoth(event.target.value, place.dataset);
    if (place.textContent !== said) place.textContent = said;
  });
})();
