import type { Language } from '../../model/language.js';
import { escapeHtml } from '../../write/html/escape-html.js';
import { element, lines } from '../../write/html/markup.js';
import { previewWords } from './preview-words.js';

/** The frame that the script fills. It holds nothing of a plan. */
export function previewPage(language: Language): string {
  const words = previewWords[language];
  return lines(
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<title>kehoach</title>',
    '<link rel="icon" href="data:,">',
    '<link rel="stylesheet" href="preview.css">',
    '<script src="preview.js" defer></script>',
    '</head>',
    `<body data-words="${escapeHtml(JSON.stringify(words.script))}">`,
    '<header>',
    '<h1 id="title">kehoach</h1>',
    `<div id="documents" role="tablist" aria-label="${escapeHtml(words.documents)}"></div>`,
    `<button id="show-keys" type="button" aria-haspopup="dialog">${escapeHtml(words.keys)}</button>`,
    `<p id="status" role="status">${escapeHtml(words.loading)}</p>`,
    '</header>',
    `<main id="pages" role="tabpanel" tabindex="0" aria-label="${escapeHtml(words.pages)}"></main>`,
    `<aside aria-label="${escapeHtml(words.beside)}">`,
    `<div id="panels" role="tablist" aria-label="${escapeHtml(words.beside)}"></div>`,
    `<p class="links"><a id="in-editor" hidden href="#">${escapeHtml(words.script.inEditor)}</a></p>`,
    '<div id="panel" role="tabpanel" tabindex="0"></div>',
    '</aside>',
    `<dialog id="keys" aria-label="${escapeHtml(words.keys)}"><form method="dialog"><dl>`,
    ...words.keyList.map(([key, what]) => `${element('dt', '', key)}${element('dd', '', what)}`),
    `</dl><button>${escapeHtml(words.close)}</button></form></dialog>`,
    '</body>',
    '</html>',
    '',
  );
}
