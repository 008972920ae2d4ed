import type { StyleName, StyleSheet } from '../../doc/styles.js';
import { cssNumber } from './css-length.js';
import { fontStack } from './font-stack.js';
import { inkCss } from './ink-html.js';
import { styleCss } from './paragraph-css.js';
import { pictureCss } from './picture-html.js';
import { ruleCss } from './rule-html.js';

export interface DocCssInput {
  readonly styles: StyleSheet;
  /** The styles in use. */
  readonly used: ReadonlySet<StyleName>;
  readonly fontFamily: string;
  /** Line height of single spacing at 1 pt. */
  readonly lineHeight: number;
  /** Rules of the sections' pages and of single blocks. */
  readonly pages: string;
  readonly blocks: string;
}

/** The style sheet: what every file has, then the document's styles, then what single blocks change of them. */
export function docCss({ styles, used, fontFamily, lineHeight, pages, blocks }: DocCssInput): string {
  const names = (Object.keys(styles) as StyleName[]).filter((name) => used.has(name));
  return [
    '',
    // The reader's own text size stands for the size of the body; on a wide screen a little more.
    `:root{--pt:calc(1.125rem / ${cssNumber(styles.body.size)});--in:var(--pt);--justify:justify;font-family:${fontStack(fontFamily)};line-height:${cssNumber(lineHeight)}}`,
    common,
    pages,
    ...names.map((name) => `.${name}{${styleCss(styles[name], lineHeight)}}`),
    blocks,
    screen,
    `@media screen and (max-width:40rem){:root{--pt:calc(1rem / ${cssNumber(styles.body.size)});--in:calc(var(--pt) / 2);--justify:left}}`,
    print,
    '',
  ].join('\n');
}

const common = `
*{margin:0;padding:0}
body{overflow-wrap:break-word;font-kerning:none;font-variant-ligatures:none;-webkit-text-size-adjust:100%;text-size-adjust:100%}
h1,h2,h3,h4,h5,th{font-weight:inherit}
p:empty{min-height:1lh}
.dotted{display:flex;align-items:last baseline;gap:.25em;min-height:1lh}
.leader{flex:1;min-width:3em;border-bottom:1px dotted}
.leader:only-child{align-self:end}
.light{font-weight:400}
.upright{font-style:normal}
sup{font-size:.65em;line-height:0}
a{color:inherit}
.sheet{display:flow-root}
.frame{display:grid;grid-template-columns:var(--columns);break-inside:avoid}
.cell{display:flow-root}
.rule{${ruleCss}}
.picture{${pictureCss}}
${inkCss}
table{border-collapse:collapse;width:100%}
th,td{border:var(--stroke) solid;padding:var(--padding);vertical-align:top;text-align:left}
.middle{vertical-align:middle}
.notes,.contact-lines{margin-top:1em;border-top:1px solid;padding-top:.25em}
.notes{break-before:avoid}`.trim();

/** A phone gets frames one part under the other; a wide screen sheets of paper. */
const screen = `
@media screen{
:root{--ground:#e9ebee;--paper:#fff;--ink:#000;--link:#0b57d0;color-scheme:light dark;background:var(--ground);color:var(--ink)}
.sheet{box-sizing:border-box;max-width:calc(var(--measure) + 8rem);margin:1.5rem auto;padding:3.5rem 4rem;background:var(--paper)}
.scroller{overflow-x:auto}
.scroller:focus-visible{outline:2px solid var(--link);outline-offset:2px}
table{min-width:var(--least)}
sup a{color:var(--link);padding:.5em .25em}
:target{scroll-margin-top:2rem;background:color-mix(in srgb,var(--link) 20%,transparent)}
}
@media screen and (prefers-color-scheme:dark){:root{--ground:#0c0d0f;--paper:#17191c;--ink:#e4e5e7;--link:#8ab4f8}}
@media screen and (max-width:40rem){
:root{background:var(--paper)}
.sheet{margin:0;padding:1.25rem 1rem}
.sheet+.sheet{border-top:1px solid}
.frame{display:block}
.cell{min-height:0;margin-top:.5rem}
.cell:first-child{margin-top:0}
.blank{display:none}
.letterhead{margin-bottom:1.25rem}
.signature .cell+.cell{margin-top:1.5rem}
}`.trim();

/** As on paper: black on white, rows whole, no heading alone at the foot of a page. */
const print = `
@media print{
:root{--pt:1pt;color:#000;background:#fff;print-color-adjust:exact}
p{orphans:2;widows:2}
.sheet+.sheet{break-before:page}
h1,h2,h3,h4,h5{break-after:avoid;break-inside:avoid}
table{table-layout:fixed;width:var(--width)}
tr{break-inside:avoid}
thead{display:table-header-group}
a{text-decoration:none}
}`.trim();
