import type { PageText } from './printed.js';

/**
 * Where the words come from that end a text without a label, none where they stand right under a heading. On the page they
 * may close the text or belong to its last part, so they count as neither.
 */
export function lastWords({ paragraphs }: PageText): string | undefined {
  const end = paragraphs.findIndex(({ style }) => /^(?:signature|recipients|appendix)/.test(style));
  const text = paragraphs
    .slice(0, end === -1 ? paragraphs.length : end)
    .filter(({ sources }) => !sources.every((source) => source.includes('/enclosures')));
  const last = text.at(-1);
  const isHeaded = /^(?:heading|partHeading)/.test(text.at(-2)?.style ?? 'heading');
  if (!last || isHeaded || last.style !== 'body' || last.isLabelled) return undefined;
  return last.sources.at(-1);
}
