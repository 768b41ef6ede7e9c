// Evidence: files are sent one by one as they are chosen, and pages are turned. The server decides what is taken and shown.
'use strict';
(() => {
  // ---- attaching ----------------------------------------------------------------------------------

  /** Gives null when it was taken, else the sentence for the person. */
  function post(field, form, address, progress) {
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      request.upload.addEventListener('progress', (event) => progress(event.loaded / event.total));
      request.addEventListener('load', () => {
        const type = request.getResponseHeader('Content-Type') || '';
        if (request.status === 204) done(null);
        else if (request.status === 200 && type.startsWith('text/plain')) done(request.responseText);
        else if (request.status === 200) window.location.reload(); // signed out meanwhile: a page came instead
        else done(field.dataset.failed);
      });
      request.addEventListener('error', () => done(field.dataset.failed));
      request.open('POST', address);
      request.send(form);
    });
  }

  async function send(field, file, progress) {
    if (file.size > Number(field.dataset.most)) return field.dataset.large.replace('{0}', file.name);
    const form = new FormData();
    form.append('file', file, file.name);
    return post(field, form, field.dataset.to, progress);
  }

  function complain(field, sentences) {
    field.querySelector('.m-error').replaceChildren(...sentences.map((sentence) => {
      const line = document.createElement('div');
      line.className = 'm-message';
      line.textContent = sentence;
      return line;
    }));
  }

  async function sendAll(field, files) {
    const going = field.querySelector('.m-upload-going');
    const bar = going.querySelector('progress');
    const says = field.querySelector('.m-upload-says');
    const refused = [];
    complain(field, []);
    going.hidden = false;
    for (const [index, file] of files.entries()) {
      says.textContent = `${field.dataset.sending.replace('{0}', file.name)} (${index + 1} / ${files.length})`;
      bar.value = 0;
      const sentence = await send(field, file, (share) => { bar.value = Math.round(share * 100); });
      if (sentence) refused.push(sentence);
    }
    going.hidden = true;
    const taken = files.length - refused.length;
    says.textContent = taken ? field.dataset.taken.replace('{0}', taken) : '';
    complain(field, refused);
    window.renewFiles();
  }

  document.addEventListener('change', (event) => {
    const field = event.target.matches('.m-upload input[type=file]') && event.target.closest('.m-upload');
    if (!field || !event.target.files.length) return;
    const files = [...event.target.files];
    event.target.value = ''; // so that the same file can be chosen again
    sendAll(field, files);
  });

  async function remove(button) {
    const field = button.closest('.m-upload');
    const sentence = await post(field, null, `${field.dataset.to}&remove=${encodeURIComponent(button.dataset.remove)}`, () => {});
    complain(field, sentence ? [sentence] : []);
    field.querySelector('input[type=file]').focus();
    window.renewFiles();
  }

  // ---- viewing ------------------------------------------------------------------------------------

  const zooms = [100, 150, 200, 300, 400];

  function show(viewer, picture) {
    const { number, page, pages, turn, name } = picture.dataset;
    picture.src = `${viewer.dataset.from}&number=${number}&page=${page}&turn=${turn}`;
    picture.alt = `${name} ${page} / ${pages}`;
    viewer.querySelector('.m-viewer-position').textContent = `${page} / ${pages}`;
    for (const button of viewer.querySelectorAll('[data-number][aria-pressed]')) {
      button.setAttribute('aria-pressed', String(button.dataset.number === number));
    }
  }

  function choose(viewer, button) {
    const picture = viewer.querySelector('img');
    const { number, pages, name } = button.dataset;
    Object.assign(picture.dataset, { number, pages, name, page: 1, turn: 0 });
    show(viewer, picture);
  }

  function go(viewer, step) {
    const picture = viewer.querySelector('img');
    const page = Number(picture.dataset.page) + step;
    if (page >= 1 && page <= Number(picture.dataset.pages)) {
      picture.dataset.page = page;
      show(viewer, picture);
      return;
    }
    // Beyond an end: the neighbouring document.
    const buttons = [...viewer.querySelectorAll('button[data-number]')];
    const next = buttons[buttons.findIndex((b) => b.dataset.number === picture.dataset.number) + step];
    if (next) choose(viewer, next);
  }

  function zoom(viewer, step) {
    const picture = viewer.querySelector('img');
    const at = zooms.indexOf(Number(picture.dataset.zoom)) + step;
    if (at < 0 || at >= zooms.length) return;
    picture.dataset.zoom = zooms[at];
    picture.style.width = `${zooms[at]}%`;
  }

  function turn(viewer) {
    const picture = viewer.querySelector('img');
    picture.dataset.turn = (Number(picture.dataset.turn) + 1) % 4;
    show(viewer, picture);
  }

  const deeds = {
    previous: (viewer) => go(viewer, -1),
    next: (viewer) => go(viewer, 1),
    smaller: (viewer) => zoom(viewer, -1),
    larger: (viewer) => zoom(viewer, 1),
    turn,
  };
  const keys = { ArrowLeft: 'previous', ArrowRight: 'next', '-': 'smaller', '+': 'larger', r: 'turn', R: 'turn' };

  document.addEventListener('click', (event) => {
    const removing = event.target.closest('[data-remove]');
    if (removing) remove(removing);
    const viewer = event.target.closest('.m-viewer');
    const button = viewer && event.target.closest('button');
    if (!button) return;
    if (button.dataset.do) deeds[button.dataset.do](viewer);
    else if (button.dataset.number) choose(viewer, button);
  });

  // Single keys only while the sheet itself has the focus.
  document.addEventListener('keydown', (event) => {
    if (!event.target.matches('.m-viewer-sheet') || event.ctrlKey || event.altKey || event.metaKey) return;
    const deed = keys[event.key];
    if (!deed) return;
    event.preventDefault();
    deeds[deed](event.target.closest('.m-viewer'));
  });
})();
