// もしかして …: a suggestion where the domain of a mail address looks like a slip of the finger. It forbids nothing.
'use strict';
(() => {
  const usual = ['gmail.com', 'yahoo.co.jp', 'docomo.ne.jp', 'ezweb.ne.jp', 'au.com', 'softbank.ne.jp', 'i.softbank.jp', 'icloud.com',
    'outlook.jp', 'outlook.com', 'hotmail.com', 'hotmail.co.jp', 'nifty.com', 'ocn.ne.jp', 'biglobe.ne.jp', 'rakuten.jp', 'ymobile.ne.jp', 'uqmobile.jp'];
  // Close to a usual one, and yet right.
  const right = new Set([...usual, 'ymail.com', 'mail.com', 'email.com', 'yahoo.com', 'live.jp']);
  const pause = 600;
  const place = document.getElementById('didYouMean');
  const input = document.getElementById(place.dataset.for);
  let timer = null;

  /** How many letters were left out, added, taken for others, or swapped with their neighbour. */
  function slips(a, b) {
    const rows = [[...Array(b.length + 1).keys()]];
    for (let i = 1; i <= a.length; i++) {
      rows.push([i]);
      for (let j = 1; j <= b.length; j++) {
        const other = a[i - 1] === b[j - 1] ? 0 : 1;
        let least = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + other);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, rows[i - 2][j - 2] + 1);
        rows[i].push(least);
      }
    }
    return rows[a.length][b.length];
  }

  function likely(domain) {
    if (!domain.includes('.') || right.has(domain)) return null;
    const near = usual.map((one) => [one, slips(domain, one)])
      .filter(([one, count]) => count <= (one.length < 9 ? 1 : 2))
      .sort(([, a], [, b]) => a - b);
    return near.length ? near[0][0] : null;
  }

  function suggest() {
    const [name, domain, more] = input.value.normalize('NFKC').trim().toLowerCase().split('@');
    const meant = name && domain && more === undefined ? likely(domain) : null;
    const address = meant && `${name}@${meant}`;
    if ((place.dataset.shown || '') === (address || '')) return;
    place.dataset.shown = address || '';
    place.replaceChildren();
    if (!address) return;
    const take = document.createElement('button');
    take.type = 'button';
    take.className = 'm-button m-button-secondary';
    take.textContent = place.dataset.take;
    take.addEventListener('click', () => {
      input.value = address;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      input.focus();
      suggest();
    });
    const text = document.createElement('span');
    text.textContent = place.dataset.text.replace('{0}', address);
    place.append(text, ' ', take);
  }

  // At a pause, not when the field is left: what appears then would move the button that is being pressed.
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, pause);
  });
})();
