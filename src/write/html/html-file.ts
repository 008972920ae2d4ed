import type { Doc } from '../../doc/document.js';
import { contentSecurity } from './content-security.js';
import { escapeHtml } from './escape-html.js';

export interface HtmlParts {
  readonly doc: Pick<Doc, 'title' | 'issuer'>;
  /** The whole style sheet. It holds no `<`. */
  readonly style: string;
  /** What stands between `<body>` and `</body>`. */
  readonly body: string;
}

/** One self-contained HTML file in UTF-8: no script, no request, one style sheet. */
export async function htmlFile({ doc, style, body }: HtmlParts): Promise<Uint8Array> {
  if (style.includes('<')) throw new RangeError('a style sheet must not hold “<”');
  const lines = [
    '<!DOCTYPE html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(await contentSecurity(style))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(doc.title)}</title>`,
    `<meta name="author" content="${escapeHtml(doc.issuer)}">`,
    '<meta name="generator" content="kehoach">',
    // Without it a browser asks the server for one.
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    body,
    '</body>',
    '</html>',
    '',
  ];
  return new TextEncoder().encode(lines.join('\n'));
}
