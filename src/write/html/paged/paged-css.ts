import type { Page } from '../../../layout/page.js';
import { cssNumber } from '../css-length.js';
import { pageFamily } from './font-faces.js';

/** The class, and the name of the printed page, of each size of paper. */
export interface Papers {
  readonly of: (page: Page) => string;
  readonly css: () => string;
}

/** Papers named `paper1`, `paper2`, … in the order of their first use. */
export function papers(): Papers {
  const known = new Map<string, string>();
  return {
    of: ({ width, height }) => {
      const size = `${cssNumber(width)}pt ${cssNumber(height)}pt`;
      const name = known.get(size) ?? `paper${known.size + 1}`;
      known.set(size, name);
      return name;
    },
    css: () => [...known].map(([size, name]) => paperCss(name, size)).join('\n'),
  };
}

function paperCss(name: string, size: string): string {
  const [width, height] = size.split(' ');
  return [
    `@page ${name}{size:${size};margin:0}`,
    `.${name}{page:${name};width:${width}}`,
    `@media print{.${name}{height:${height}}}`,
  ].join('\n');
}

/** What every paged file has. Paper is white on any screen; on a narrow one it shrinks to its width. */
export const pagedCss = `
*{margin:0;padding:0}
.page{display:block;background:#fff;fill:#000;overflow:hidden}
.page path{fill:none}
.ink{mix-blend-mode:multiply}
.page text{font-family:${pageFamily},"Times New Roman",Tinos,"Liberation Serif",serif;white-space:pre;font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision}
@media screen{
:root{background:#d9dce0}
.page{max-width:100%;height:auto;margin:1rem auto;box-shadow:0 1px 4px rgb(0 0 0/.3)}
}
@media screen and (prefers-color-scheme:dark){:root{background:#1b1d20}}
@media print{
.page{break-inside:avoid}
.page+.page{break-before:page}
}`.trim();
