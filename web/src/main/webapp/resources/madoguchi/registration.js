// アドレスを直す: what was typed comes back, in this tab only and without the passwords; the server keeps nothing for it.
'use strict';
(() => {
  const key = 'registration';
  const form = document.getElementById('register');
  const kept = [...form.querySelectorAll('.m-field input:not([autocomplete=new-password]):not([type=checkbox]), .m-field select')];
  const isChoice = (control) => control.type === 'radio';

  function keep() {
    const typed = kept.filter((control) => !isChoice(control) || control.checked).map((control) => [control.name, control.value]);
    sessionStorage.setItem(key, JSON.stringify(typed));
  }

  function bringBack() {
    const typed = new Map(JSON.parse(sessionStorage.getItem(key) || '[]'));
    for (const control of kept.filter((one) => typed.has(one.name))) {
      if (isChoice(control)) control.checked = typed.get(control.name) === control.value;
      else control.value = typed.get(control.name);
    }
    const kind = kept.find((control) => isChoice(control) && control.checked);
    if (kind) kind.dispatchEvent(new Event('change', { bubbles: true }));
  }

  if (window.location.hash === '#again') bringBack();
  else sessionStorage.removeItem(key);
  form.addEventListener('change', keep);
})();
