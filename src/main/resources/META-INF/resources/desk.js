// One key a verdict, for people who decide dozens an hour. Everything on the page works without it.
(() => {
  const form = document.getElementById('verdict-form');
  const panel = document.getElementById('keys');
  const stored = 'crossread-keys';
  if (!form || !panel) return;

  const read = () => { try { return localStorage.getItem(stored) !== 'off'; } catch { return true; } };
  const keep = on => { try { localStorage.setItem(stored, on ? 'on' : 'off'); } catch { /* then for this page only */ } };
  const box = document.getElementById('keys-on');
  const help = document.getElementById('keys-help');
  const more = document.getElementById('keys-which');
  box.checked = read();
  panel.hidden = false;

  const list = () => {
    help.hidden = !help.hidden;
    more.setAttribute('aria-expanded', String(!help.hidden));
  };
  const show = () => document.documentElement.classList.toggle('with-keys', box.checked);
  more.addEventListener('click', list);
  box.addEventListener('change', () => { keep(box.checked); show(); });
  show();

  let sent = false;
  form.addEventListener('submit', event => {
    if (sent) event.preventDefault();
    sent = true;
  });
  addEventListener('pageshow', () => { sent = false; });

  const decide = number => {
    const radio = form.querySelectorAll('input[name=verdict]')[number - 1];
    if (!radio) return;
    radio.checked = true;
    form.requestSubmit();
  };
  const side = letter => {
    const radio = form.querySelector(`input[name=side][value="${letter.charCodeAt(0) - 97}"]`);
    if (radio) { radio.checked = true; radio.focus(); }
  };
  // Of the side that is said to be wrong, where one is.
  const propose = () => {
    const right = form.querySelector('input[name=side]:checked')?.value;
    const wrong = document.querySelector(`.side-column:not(.side-${/^\d+$/.test(right) ? right : 'x'}) .propose`);
    (wrong ?? document.querySelector('.propose'))?.click();
  };
  const press = id => document.getElementById(id)?.click();

  addEventListener('keydown', event => {
    const typing = event.target.closest('textarea, select, input:not([type=radio], [type=checkbox])');
    if (event.key === 'Escape' && typing) { typing.blur(); return; }
    if (!box.checked || typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (/^[1-9]$/.test(event.key)) decide(Number(event.key));
    else if (/^[a-f]$/.test(event.key)) side(event.key);
    else if (event.key === 'j') press('next');
    else if (event.key === 'k') press('previous');
    else if (event.key === 'u') press('undo');
    else if (event.key === 't') (document.getElementById('take') ?? document.getElementById('release'))?.click();
    else if (event.key === 'n') document.getElementById('note')?.focus();
    else if (event.key === 'p') propose();
    else if (event.key === '?') list();
    else return;
    event.preventDefault();
  });
})();
