import type { PageText } from './printed.js';

/**
 * Where the words come from that end a text without a label, none where they stand right under a heading. On the page they
 * may close the text or belong to its last part, so they count as neither.
 */
export function lastWords({ paragraphs }: PageText): string | undefined {
  const end = paragraphs.findIndex(({ style }) =>
    /^(?:signatureTitle|recipientsLabel|appendix.*)$/.test(style),
  );
  const isEnclosures = (sources: readonly string[]) =>
    sources.some((source) => /^\/documents\/[^/]+\/enclosures\//.test(source));
  const text = paragraphs
    .slice(0, end === -1 ? paragraphs.length : end)
    .filter((each) => each.text.trim() !== '' && !isEnclosures(each.sources));
  const last = text.at(-1);
  const isHeaded = /^(?:heading|partHeading)/.test(text.at(-2)?.style ?? 'heading');
  if (!last || isHeaded || last.style !== 'body' || last.isLabelled) return undefined;
  return last.sources.at(-1);
}
