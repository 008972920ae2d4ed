/**
 * The page's only script, run as it stands: filters changes and hides rows, groups and sections without one; opens what
 * a link of the page leads to. It reads attributes and sets `hidden`, `open` and one line of text, nothing else. It holds no `<`.
 */
export const pageScript = `
'use strict';
const form = document.getElementById('filters');
const statusLine = document.getElementById('status');
const openAll = document.getElementById('open-all');
const all = (selector, below) => [...(below || document).querySelectorAll(selector)];
const changes = all('.change');
const listed = all('.level-list .change');

function filter() {
  const levels = new Set(all('[name=level]:checked', form).map((box) => box.value));
  const subject = form.elements.subject ? form.elements.subject.value : '';
  const unit = form.elements.unit ? form.elements.unit.value : '';
  const filtering = subject !== '' || unit !== '' || all('[name=level]:not(:checked)', form).length > 0;
  for (const change of changes) {
    const { dataset } = change;
    change.hidden =
      !levels.has(dataset.level) ||
      (subject !== '' && dataset.subject !== subject) ||
      (unit !== '' && !dataset.units.split(' ').includes(unit));
  }
  for (const row of all('.row')) row.hidden = filtering && all('.change:not([hidden])', row).length === 0;
  for (const fold of all('.fold')) fold.hidden = filtering;
  for (const list of all('.level-list')) list.hidden = all('.change:not([hidden])', list).length === 0;
  for (const box of [...all('.group'), ...all('.part')]) {
    box.hidden = filtering && all('.row:not([hidden])', box).length === 0;
  }
  const shown = listed.filter((change) => !change.hidden).length;
  statusLine.textContent = filtering
    ? statusLine.dataset.words.replace('{shown}', shown).replace('{all}', listed.length)
    : '';
}

// The browser itself goes there, and gives it the focus.
function reveal({ target: clicked }) {
  const link = clicked.closest('a[href^="#"]');
  const target = link && document.getElementById(link.hash.slice(1));
  if (!target) return;
  if (target.closest('[hidden]')) {
    form.reset();
    filter();
  }
  const fold = target.closest('details');
  if (fold) fold.open = true;
}

if (form) {
  form.hidden = false;
  form.addEventListener('change', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  openAll.addEventListener('click', () => {
    const open = openAll.getAttribute('aria-pressed') !== 'true';
    openAll.setAttribute('aria-pressed', String(open));
    for (const fold of all('.fold')) fold.open = open;
  });
  filter();
}
document.addEventListener('click', reveal);
`;
