import { contentSecurity } from './content-security.js';
import { escapeHtml } from './escape-html.js';

export interface PageParts {
  readonly title: string;
  readonly author: string;
  readonly language: 'vi' | 'en';
  /** The whole style sheet. It holds no `<`. */
  readonly style: string;
  /** The only script; none may run without it. It holds no `<`. */
  readonly script?: string;
  /** What stands between `<body>` and `</body>`. */
  readonly body: string;
}

/** One self-contained HTML file: no request, one style sheet, at most one script. */
export async function htmlPage({ title, author, language, style, script, body }: PageParts): Promise<string> {
  if (style.includes('<')) throw new RangeError('a style sheet must not hold “<”');
  if (script?.includes('<')) throw new RangeError('a script must not hold “<”');
  const policy = await contentSecurity(style, script);
  const lines = [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="author" content="${escapeHtml(author)}">`,
    '<meta name="generator" content="kehoach">',
    // Without it a browser asks the server for one.
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    body,
    ...(script === undefined ? [] : [`<script>${script}</script>`]),
    '</body>',
    '</html>',
    '',
  ];
  return lines.join('\n');
}
