/**
 * The page's only script, run as it stands: shows what the program sends, keeps the place where the reader is, follows links and keys.
 * What is inserted was escaped by the program; the policy lets nothing of it run.
 */
export const previewScript = `
'use strict';
const words = JSON.parse(document.body.dataset.words);
const $ = (id) => document.getElementById(id);
const said = (text, values) => text.replace(/\\{(\\w+)\\}/g, (_, name) => values[name]);
const svgs = new Map();
const panels = new Map();
const looks = new CSSStyleSheet();
document.adoptedStyleSheets = [looks];
let documents = [];
let chosen = '';
let panel = 'findings';
let paths = {};

function tell(text, trouble) {
  $('status').textContent = text;
  $('status').classList.toggle('trouble', Boolean(trouble));
}

function tab(list, id, text, isChosen, controls, choose) {
  let button = [...list.children].find((each) => each.dataset.id === id);
  if (!button) {
    button = document.createElement('button');
    button.type = 'button';
    button.dataset.id = id;
    button.id = controls + '-' + id;
    button.setAttribute('role', 'tab');
    button.setAttribute('aria-controls', controls);
    button.addEventListener('click', () => choose(id));
    list.append(button);
  }
  if (button.textContent !== text) button.textContent = text;
  button.setAttribute('aria-selected', String(isChosen));
  button.tabIndex = isChosen ? 0 : -1;
}

function tabs(list, entries, current, controls, choose) {
  for (const button of [...list.children]) if (!entries.some(({ id }) => id === button.dataset.id)) button.remove();
  for (const { id, text } of entries) tab(list, id, text, id === current, controls, choose);
}

// A page that is the same stays in its place; one that changed takes the place of the old one.
function showPages(mark) {
  if (!documents.some(({ id }) => id === chosen)) chosen = documents.length > 0 ? documents[0].id : '';
  tabs($('documents'), documents.map(({ id, name }) => ({ id, text: name })), chosen, 'pages', (id) => {
    chosen = id;
    $('pages').scrollTop = 0;
    showPages(false);
  });
  const shown = documents.find(({ id }) => id === chosen);
  const pages = shown ? shown.pages : [];
  const box = $('pages');
  box.setAttribute('aria-labelledby', 'pages-' + chosen);
  for (const [at, { key, lines }] of pages.entries()) {
    let sheet = box.children[at];
    if (!sheet || sheet.dataset.key !== key) {
      const fresh = document.createElement('div');
      fresh.innerHTML = svgs.get(key);
      fresh.dataset.key = key;
      if (mark) fresh.className = 'sheet-changed';
      if (mark) fresh.firstElementChild.classList.add('changed');
      if (sheet) sheet.replaceWith(fresh);
      else box.append(fresh);
      sheet = fresh;
    }
    sheet.id = 'page-' + chosen + '-' + (at + 1);
    sheet.tabIndex = -1;
    for (const [nth, part] of [...sheet.querySelectorAll('g')].entries()) {
      if (lines[nth]) part.dataset.at = lines[nth];
      else delete part.dataset.at;
    }
  }
  while (box.children.length > pages.length) box.lastElementChild.remove();
}

function showPanel() {
  if (!panels.has(panel)) panel = 'findings';
  tabs(
    $('panels'),
    [...panels.values()].map(({ id, title, count }) => ({ id, text: count === undefined ? title : title + ' (' + count + ')' })),
    panel,
    'panel',
    (id) => {
      panel = id;
      showPanel();
    },
  );
  const box = $('panel');
  const current = panels.get(panel);
  box.setAttribute('aria-labelledby', 'panel-' + panel);
  if (!current || box.dataset.html === current.id + current.version) return;
  const same = box.dataset.html && box.dataset.html.startsWith(current.id);
  const top = box.scrollTop;
  const open = new Set([...box.querySelectorAll('details[open]>summary')].map((each) => each.textContent));
  box.innerHTML = current.html;
  if (same) {
    for (const each of box.querySelectorAll('details')) each.open = each.open || open.has(each.firstElementChild.textContent);
    box.scrollTop = top;
  }
  box.dataset.html = current.id + current.version;
}

function goToLine(file, line, column) {
  panel = 'source';
  showPanel();
  const id = 'line-' + file.replace(/[^A-Za-z0-9]+/g, '-') + '-' + line;
  const target = $(id);
  if (!target) return;
  for (const each of document.querySelectorAll('.source .here')) each.classList.remove('here');
  target.closest('details').open = true;
  target.classList.add('here');
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
  const link = $('in-editor');
  // Editors of the VS Code family open a file at a line by this address.
  const path = Object.hasOwn(paths, file) ? paths[file].replace(/^\\//, '') : '';
  link.hidden = path === '';
  link.href = 'vscode://file/' + encodeURI(path) + ':' + line + ':' + (column || 1);
}

function goToPage(id, page) {
  if (documents.some((each) => each.id === id)) chosen = id;
  showPages(false);
  const sheet = $('page-' + chosen + '-' + page);
  if (!sheet) return;
  sheet.scrollIntoView({ block: 'start' });
  sheet.focus({ preventScroll: true });
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-line],a[data-page]');
  if (link) {
    event.preventDefault();
    if (link.dataset.line) goToLine(link.dataset.file, link.dataset.line, link.dataset.column);
    else goToPage(link.dataset.document, link.dataset.page);
    return;
  }
  const part = event.target.closest('g[data-at]');
  if (part && String(getSelection()) === '') {
    const at = part.dataset.at.lastIndexOf(':');
    goToLine(part.dataset.at.slice(0, at), part.dataset.at.slice(at + 1), 1);
  }
});

function nextFinding(step) {
  panel = 'findings';
  showPanel();
  const all = [...document.querySelectorAll('#panel .finding')];
  if (all.length === 0) return;
  const at = all.indexOf(document.activeElement);
  const next = all[(at + step + all.length) % all.length];
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

function nextPage(step) {
  const top = $('pages').getBoundingClientRect().top;
  const sheets = [...$('pages').children];
  const now = sheets.findLastIndex((each) => top + 60 > each.getBoundingClientRect().top);
  const next = sheets[Math.min(sheets.length - 1, Math.max(0, now + step))];
  if (next) next.scrollIntoView({ block: 'start' });
}

function nextPanel(step) {
  const ids = [...panels.keys()];
  panel = ids[(ids.indexOf(panel) + step + ids.length) % ids.length];
  showPanel();
}

const keys = {
  j: () => nextFinding(1),
  k: () => nextFinding(-1),
  n: () => nextPage(1),
  p: () => nextPage(-1),
  '[': () => nextPanel(-1),
  ']': () => nextPanel(1),
  '?': () => ($('keys').open ? $('keys').close() : $('keys').showModal()),
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const list = event.target.closest('[role=tablist]');
  if (list && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
    const all = [...list.children];
    const next = all[(all.indexOf(event.target) + (event.key === 'ArrowRight' ? 1 : -1) + all.length) % all.length];
    next.click();
    next.focus();
    event.preventDefault();
    return;
  }
  if (event.target.closest('.finding') && event.key === 'Enter' && !event.target.closest('a')) {
    event.target.querySelector('a[data-line]').click();
    return;
  }
  const nth = documents[Number(event.key) - 1];
  if (nth) goToPage(nth.id, 1);
  else if (Object.hasOwn(keys, event.key)) keys[event.key]();
  else return;
  event.preventDefault();
});
$('show-keys').addEventListener('click', keys['?']);

const events = new EventSource('events');
events.addEventListener('pages', ({ data }) => {
  const sent = JSON.parse(data);
  document.title = sent.title;
  $('title').textContent = sent.title;
  paths = sent.paths;
  for (const [key, svg] of Object.entries(sent.svgs)) svgs.set(key, svg);
  if (sent.documents.length > 0) {
    looks.replaceSync(sent.looks);
    const first = documents.length === 0;
    documents = sent.documents;
    showPages(!first);
    const used = new Set(documents.flatMap(({ pages }) => pages.map(({ key }) => key)));
    for (const key of [...svgs.keys()]) if (!used.has(key)) svgs.delete(key);
    tell(said(words.fresh, { time: new Date().toLocaleTimeString(document.documentElement.lang) }));
  } else tell(words.broken, true);
  document.body.dataset.build = sent.build;
});
events.addEventListener('panels', ({ data }) => {
  const sent = JSON.parse(data);
  for (const id of [...panels.keys()]) if (!sent.panels.some((each) => each.id === id)) panels.delete(id);
  for (const each of sent.panels) panels.set(each.id, { ...panels.get(each.id), ...each });
  showPanel();
  document.body.dataset.panels = sent.build;
});
events.addEventListener('ended', () => {
  events.close();
  tell(words.ended, true);
});
events.addEventListener('error', () => tell(words.lost, true));
`;
