/**
 * The page's only script, run as it stands: filters the checklist, and with it the marks and lines of the calendar; opens what a link of
 * the page leads to. It reads attributes and texts and sets `hidden`, `open` and one line of text, nothing else. It holds no `<`.
 */
export const yearScript = `
'use strict';
const all = (selector, below) => [...below.querySelectorAll(selector)];
// Words are found without their tone marks too.
const plain = (text) => text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\\s+/g, ' ').trim();
const within = (ranges, month) => ranges.split(' ').some((range) => {
  const [from, to] = range.split('-').map(Number);
  return range !== '' && month >= from && to >= month;
});
const hide = (element, hidden) => element.toggleAttribute('hidden', hidden);

for (const form of all('.filters', document)) {
  const page = form.closest('article');
  const statusLine = form.querySelector('[role=status]');
  const items = all('.item', page).map((item) => ({ item, words: plain(item.textContent) }));
  const followers = new Map(items.map(({ item }) => [item.id, []]));
  for (const each of all('[data-of]', page)) followers.get(each.dataset.of).push(each);

  const filter = () => {
    const chosen = (name) => (form.elements[name] ? form.elements[name].value : '');
    const [words, unit, month, kind, standing] = ['words', 'unit', 'month', 'kind', 'standing'].map(chosen);
    const sought = plain(words);
    const filtering = [sought, unit, month, kind, standing].some((each) => each !== '');
    let shown = 0;
    for (const { item, words: said } of items) {
      const { dataset } = item;
      const hidden =
        !said.includes(sought) ||
        (unit !== '' && dataset.unit !== unit) ||
        (month !== '' && !within(dataset.months, Number(month))) ||
        (kind !== '' && dataset.kind !== kind) ||
        (standing !== '' && dataset.standing !== standing);
      for (const each of [item, ...followers.get(item.id)]) hide(each, hidden);
      if (!hidden) shown += 1;
    }
    for (const box of all('.checklist', page)) hide(box, all('.item:not([hidden])', box).length === 0);
    for (const row of all('.unit', page)) hide(row, all('.lanes > :not([hidden])', row).length === 0);
    statusLine.textContent = filtering
      ? statusLine.dataset.words.replace('{shown}', shown).replace('{all}', items.length)
      : '';
  };

  const showAll = () => {
    form.reset();
    filter();
  };

  // The browser itself goes where a link leads, and gives it the focus.
  page.addEventListener('click', ({ target: clicked }) => {
    const link = clicked.closest('a');
    const hash = link && (link.getAttribute('href') || '');
    const target = hash && document.getElementById(hash.slice(1));
    if (!target) return;
    if (target.hidden) showAll();
    const fold = target.closest('details');
    if (fold) fold.open = true;
  });
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('button').addEventListener('click', showAll);
  form.hidden = false;
  filter();
}
`;
