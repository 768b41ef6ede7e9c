// What the pages need beyond HTML: nothing here decides anything, the server checks all of it again.
'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const control = (field) => field.querySelector('input:not([type=hidden]), select, textarea');
  const visible = (element) => element.getClientRects().length > 0;

  // ---- errors ---------------------------------------------------------------------------------

  /** Tells the controls and the title what the error boxes say. Runs after every answer. */
  function markErrors() {
    for (const field of document.querySelectorAll('.m-field')) {
      const box = field.querySelector('.m-error');
      const wrong = Boolean(box && box.textContent.trim());
      const target = field.matches('[role=radiogroup]') ? field : control(field);
      if (!target) continue;
      if (wrong) target.setAttribute('aria-invalid', 'true');
      else target.removeAttribute('aria-invalid');
    }
    dropMended();
    const prefix = document.body.dataset.errorPrefix;
    const bare = document.title.startsWith(prefix) ? document.title.slice(prefix.length) : document.title;
    document.title = errorSummary() ? prefix + bare : bare;
  }

  /** A line of the summary goes together with the error at its field, the summary with its last line. */
  function dropMended() {
    const summary = errorSummary();
    if (!summary) return;
    for (const link of summary.querySelectorAll('li [data-focus]')) {
      const place = byId(link.dataset.focus);
      const field = place && place.closest('.m-field');
      const box = field && field.querySelector('.m-error');
      if (box && !box.textContent.trim()) link.closest('li').remove();
    }
    if (summary.querySelector('li')) return;
    const focused = summary.contains(document.activeElement);
    summary.remove();
    if (focused) byId('content').focus();
  }

  const errorSummary = () => document.querySelector('.m-errors .m-banner');

  /** Focus goes to the control itself, in a group to the chosen or the first one. */
  function focusOn(id) {
    const place = byId(id);
    if (!place) return;
    const inner = place.matches('input, select, textarea, button') ? place
      : place.querySelector('input:checked') || place.querySelector('input, select, textarea');
    (inner || place).focus();
  }

  function closeDialogs() {
    for (const open of document.querySelectorAll('dialog[open]')) open.close();
  }

  // ---- required items ---------------------------------------------------------------------------

  function isEmpty(field) {
    const choices = field.querySelectorAll('input[type=radio], input[type=checkbox]');
    if (choices.length) return ![...choices].some((choice) => choice.checked);
    if (field.querySelector('.m-files li')) return false;
    const input = control(field);
    return Boolean(input) && input.value.trim() === '';
  }

  function nameOf(field) {
    const label = field.querySelector('legend, label').cloneNode(true);
    for (const need of label.querySelectorAll('.m-need')) need.remove();
    // What the label explains at length in brackets stands at the field.
    return label.textContent.trim().replace(/\s*[（(].{8,}[）)]$/, '');
  }

  function listMissing(panel) {
    const required = [...panel.closest('form').querySelectorAll('.m-field[data-required=true]')].filter(visible);
    const missing = required.filter(isEmpty);
    panel.classList.toggle('m-open', required.length > 0);
    const shown = missing.map((field) => `${field.id} ${nameOf(field)}`).join();
    if (panel.dataset.shown === shown) return;
    panel.dataset.shown = shown;
    panel.querySelector('.m-required-heading').textContent = missing.length
      ? panel.dataset.heading.replace('{0}', missing.length)
      : panel.dataset.none;
    panel.querySelector('.m-required-list').replaceChildren(...missing.map((field) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = nameOf(field);
      button.dataset.focus = field.id;
      const item = document.createElement('li');
      item.append(button);
      return item;
    }));
  }

  const listAllMissing = () => document.querySelectorAll('.m-required-info').forEach(listMissing);

  // ---- passwords --------------------------------------------------------------------------------

  const rules = {
    length: (text) => [...text].length >= 8 && [...text].length <= 100,
    upper: (text) => /[A-Z]/.test(text),
    lower: (text) => /[a-z]/.test(text),
    digit: (text) => /[0-9]/.test(text),
  };

  function tickRules(list) {
    const text = control(list.closest('.m-field')).value;
    for (const rule of list.children) {
      const met = rules[rule.dataset.rule](text);
      rule.classList.toggle('m-met', met);
      let state = rule.querySelector('.m-visually-hidden');
      if (!state) {
        state = document.createElement('span');
        state.className = 'm-visually-hidden';
        rule.append(state);
      }
      state.textContent = ` ${met ? list.dataset.met : list.dataset.open}`;
    }
  }

  function reveal(button) {
    const input = byId(button.getAttribute('aria-controls'));
    const shown = input.type === 'password';
    input.type = shown ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(shown));
    button.textContent = shown ? button.dataset.hide : button.dataset.show;
  }

  // ---- the menu on a phone ----------------------------------------------------------------------

  function unfold(button) {
    const open = byId(button.getAttribute('aria-controls')).classList.toggle('m-open');
    button.setAttribute('aria-expanded', String(open));
  }

  // ---- events -----------------------------------------------------------------------------------

  /** The button pressed last outside a dialog: a closed dialog gives the focus back to it. */
  let pressed = null;

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button, a.m-button');
    if (button && !button.closest('dialog')) pressed = button;
    const place = event.target.closest('[data-focus], [data-close], [data-open], [data-reload], .m-reveal, .m-menu-button');
    if (!place) return;
    if (place.matches('.m-reveal')) reveal(place);
    else if (place.matches('.m-menu-button')) unfold(place);
    else if (place.dataset.reload) window.location.reload();
    else if (place.dataset.close) byId(place.dataset.close).close();
    else if (place.dataset.open) openDialog(place.dataset.open);
    else {
      event.preventDefault();
      focusOn(place.dataset.focus);
    }
  });

  /** What Ctrl+Enter presses: the button of the open dialog, or the first one after the field within its part of the form. */
  function submitterOf(place) {
    const dialog = document.querySelector('dialog[open]');
    if (dialog) return [...dialog.querySelectorAll('button[type=submit]')].find(visible);
    for (let part = place.closest('.m-field'); part && part.closest('form'); part = part.parentElement) {
      const next = [...part.querySelectorAll('button[type=submit]')]
        .find((button) => visible(button) && place.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING);
      if (next) return next;
    }
    return null;
  }

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.isComposing || event.repeat) return;
    const button = submitterOf(event.target);
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  /** Who corrects a field is not told any longer that it is wrong; the server looks again at the next press. */
  function forgive(field) {
    const box = field.querySelector('.m-error');
    if (!box || !box.textContent.trim()) return;
    box.replaceChildren();
    markErrors();
  }

  /** The browser's own words beside a file field are in the browser's language: ours stand there instead. */
  function nameFiles(input) {
    const names = input.closest('.m-file').querySelector('.m-file-name');
    if (names) names.textContent = [...input.files].map((file) => file.name).join(', ') || names.dataset.none;
  }

  function typed(event) {
    if (event.target.matches('.m-file-input')) nameFiles(event.target);
    const field = event.target.closest('.m-field');
    if (field && event.type === 'input') forgive(field);
    const list = field && field.querySelector('.m-rules');
    if (list) tickRules(list);
    listAllMissing();
  }
  document.addEventListener('input', typed);
  document.addEventListener('change', typed);

  // A field that is looked up while typing tells its change at every pause, and each value once.
  const pause = 400;
  const pauses = new WeakMap();
  document.addEventListener('input', ({ target }) => {
    if (!target.dataset.live) return;
    clearTimeout(pauses.get(target));
    pauses.set(target, setTimeout(() => target.dispatchEvent(new Event('change', { bubbles: true })), pause));
  });
  document.addEventListener('change', (event) => {
    const { target } = event;
    if (!target.dataset.live) return;
    clearTimeout(pauses.get(target));
    if (target.dataset.told === target.value) event.stopPropagation();
    else target.dataset.told = target.value;
  }, true);

  function openDialog(id) {
    const dialog = byId(id);
    if (dialog.open) return;
    const opener = pressed;
    dialog.addEventListener('close', () => {
      // Not when errors took the focus, the button is gone, or somebody who was quick is elsewhere already.
      const lost = document.activeElement === document.body || dialog.contains(document.activeElement);
      if (lost && opener && opener.isConnected && !errorSummary()) opener.focus();
    }, { once: true });
    dialog.showModal();
    dialog.querySelector('.m-dialog-heading').focus();
  }

  /** After an answer to a button: its errors, the dialog it asks for, or the file it opens. */
  function answered(result) {
    markErrors();
    listAllMissing();
    if (result && result.problems) {
      closeDialogs();
      for (const done of document.querySelectorAll('.m-former')) done.remove();
      const summary = errorSummary();
      if (summary) summary.focus();
    } else if (result && result.ask) openDialog(result.ask);
    else if (result && result.open) {
      closeDialogs();
      window.location.assign(result.open);
    } else focusOnWrongInDialog();
  }

  /** A refusal inside an open dialog shows at its field only, so the focus goes there. */
  function focusOnWrongInDialog() {
    const wrong = document.querySelector('dialog[open] [aria-invalid=true]');
    if (wrong) wrong.focus();
  }

  /** The page asks for itself once more, and the sign-in leads back to it. */
  function signInAgain() {
    document.dispatchEvent(new Event('sessionover'));
    window.location.reload();
  }

  function unanswered() {
    closeDialogs();
    byId('failed').hidden = false;
    byId('failed').focus();
  }

  if (window.jQuery) {
    window.jQuery(document)
      .on('pfAjaxSend', () => { byId('failed').hidden = true; })
      .on('pfAjaxComplete', (event, xhr, settings, result) => {
        if (xhr.status === 200 && xhr.responseXML) answered(result);
        else if (xhr.status === 200) signInAgain(); // signed out meanwhile: a page came instead of an answer
        else unanswered();
      });
  }

  // ---- the end of the session -------------------------------------------------------------------

  /** Asks the server before it warns: the person may be busy in another window. */
  function watchSession(dialog) {
    const warnSeconds = 120;
    const retrySeconds = 10;
    const heading = dialog.querySelector('.m-dialog-heading');
    const extend = dialog.querySelector('[data-session=extend]');
    const signIn = dialog.querySelector('[data-session=signIn]');
    let timer = null;
    let due = 0;
    let warned = false;

    function lookIn(seconds) {
      clearTimeout(timer);
      due = Date.now() + seconds * 1000;
      timer = setTimeout(() => ask('GET'), seconds * 1000);
    }

    /** state: soon (can be extended), last (cannot) or over. */
    function show(state, secondsLeft) {
      const over = state === 'over';
      const end = new Date(Date.now() + secondsLeft * 1000);
      const time = end.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
      heading.textContent = over ? heading.dataset.over : heading.dataset.soon;
      byId('session-text').textContent = dialog.dataset[state].replace('{0}', time);
      extend.hidden = state !== 'soon';
      signIn.hidden = !over;
      if (dialog.open) return;
      // The browser gives the focus back at once when it closes; an event would come after the next key.
      dialog.showModal();
      heading.focus();
    }

    function answer(seconds, extended) {
      if (seconds > warnSeconds) {
        warned = false;
        if (dialog.open) dialog.close();
        lookIn(seconds - warnSeconds);
        return;
      }
      // Once is enough: who closed the warning has read it.
      if (extended) show('last', seconds);
      else if (!warned) show('soon', seconds);
      warned = true;
      lookIn(seconds + 1);
    }

    async function ask(method) {
      try {
        const response = await fetch(dialog.dataset.url, { method, cache: 'no-store' });
        if (response.ok) answer(Number(await response.text()), method === 'POST');
        else if (response.status === 401) show('over', 0);
        else lookIn(retrySeconds);
      } catch (unreachable) {
        lookIn(retrySeconds);
      }
    }

    extend.addEventListener('click', () => ask('POST'));
    signIn.addEventListener('click', signInAgain);
    // A computer that slept wakes with its timers late.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden && Date.now() > due) ask('GET');
    });
    lookIn(Math.max(0, Number(dialog.dataset.left) - warnSeconds));
  }

  if (byId('session')) watchSession(byId('session'));

  document.querySelectorAll('.m-rules').forEach(tickRules);
  answered({ problems: Boolean(errorSummary()) });
})();
