import type { Doc } from './doc/document.js';
import type { FontSet } from './doc/fonts.js';
import { layoutDocument } from './layout/layout-document.js';
import type { Page } from './layout/page.js';
import { type PageFacts, pageFacts } from './layout/page-facts.js';
import type { Dossier } from './model/dossier.js';
import type { Finding, Words } from './model/finding.js';
import type { DocumentPrint } from './model/generated/schema-types.js';
import { twoDigits } from './model/two-digits.js';
import { withPrint } from './model/variants.js';

/** A legal way to gain room, with the words for it. */
interface FitStep {
  readonly print: DocumentPrint;
  readonly words: Words;
}

/** In the order offices try them (practice); every value lies within the ranges of PL1 I.3 and II.6e. */
const steps: readonly FitStep[] = [
  { print: { spacing: 6 }, words: { vi: 'cách đoạn 6 điểm', en: 'paragraphs 6 pt apart' } },
  { print: { line: 1 }, words: { vi: 'cách dòng đơn', en: 'single line spacing' } },
  { print: { margins: { right: 15 } }, words: { vi: 'lề phải 15 mm', en: 'right margin 15 mm' } },
  {
    print: { margins: { top: 20, bottom: 20 } },
    words: { vi: 'lề trên, lề dưới 20 mm', en: 'top and bottom margins 20 mm' },
  },
  { print: { size: 13 }, words: { vi: 'nội dung cỡ chữ 13', en: 'body size 13' } },
];

/** With fewer lines of text above it, a signature looks left behind on its page (practice). */
const enoughLines = 4;

export interface Fitted {
  readonly doc: Doc;
  readonly finding: Finding;
}

/**
 * Tries the legal ways, one on top of the other, until the signature shares its page with enough text or a page is saved.
 * Where none helps, the document stays as it was and the finding says what it would take.
 * @param compose makes the document's Doc from a dossier in which it is set otherwise
 */
export function fitDocument(
  doc: Doc,
  dossier: Dossier,
  fonts: FontSet,
  compose: (dossier: Dossier) => Doc | undefined,
): Fitted {
  const factsOf = (each: Doc) => pageFacts(each, layoutDocument(each, fonts));
  const before = factsOf(doc);
  const say = (severity: Finding['severity'], message: Words): Fitted['finding'] => ({
    code: 'page-fit',
    severity,
    message,
    file: dossier.planPath,
    at: { pointer: `/documents/${doc.id}`, key: true },
  });
  if (fits(before)) {
    return {
      doc,
      finding: say('info', {
        vi: `Văn bản “${doc.id}”: chữ ký đã cùng trang với nội dung, không cần thu gọn.`,
        en: `“${doc.id}”: the signature stands with its text; nothing to gain.`,
      }),
    };
  }
  let set = dossier;
  const taken: FitStep[] = [];
  let tightest = doc;
  for (const step of steps) {
    set = withPrint(set, doc.id, step.print);
    const made = compose(set);
    if (!made) break;
    // A step that the plan has already taken changes nothing and is not worth a word.
    const changed = JSON.stringify([made.styles, made.sections[0]?.geometry]);
    if (changed === JSON.stringify([tightest.styles, tightest.sections[0]?.geometry])) continue;
    tightest = made;
    taken.push(step);
    const after = factsOf(made);
    if (fits(after) || total(after) < total(before)) {
      const how = (language: keyof Words) => taken.map(({ words }) => words[language]).join(', ');
      return {
        doc: made,
        finding: say('info', {
          vi: `Văn bản “${doc.id}”: đã dùng ${how('vi')}; từ ${twoDigits(total(before))} trang còn ${twoDigits(total(after))} trang.`,
          en: `“${doc.id}”: ${how('en')}; ${total(before)} pages became ${total(after)}.`,
        }),
      };
    }
  }
  const lines = excess(tightest, fonts);
  return {
    doc,
    finding: say('warning', {
      vi: `Văn bản “${doc.id}”: dùng mọi cách trong khoảng cho phép vẫn chưa đưa được chữ ký về cùng trang với nội dung, nên giữ nguyên cách trình bày. Rút ngắn nội dung khoảng ${twoDigits(lines)} dòng.`,
      en: `“${doc.id}”: no legal way brings the signature to its text, so nothing was changed. Shorten the text by about ${lines} lines.`,
    }),
  };
}

/** A word about a signature that stands nearly alone on its page, for a build that was not asked to mend it. */
export function loneSignature(doc: Doc, pages: readonly Page[], file: string): Finding[] {
  const facts = pageFacts(doc, pages);
  if (fits(facts)) return [];
  const lines = twoDigits(facts.signature?.linesAbove ?? 0);
  return [
    {
      code: 'signature-with-text',
      severity: 'info',
      message: {
        vi: `Văn bản “${doc.id}”: trang có chữ ký chỉ còn ${lines} dòng nội dung.`,
        en: `“${doc.id}”: only ${facts.signature?.linesAbove} lines of text share the signature's page.`,
      },
      hint: {
        vi: 'Thêm “--fit” để thu gọn trong khoảng Nghị định cho phép, hoặc rút ngắn nội dung.',
        en: 'Add --fit to gain room in legal ways, or shorten the text.',
      },
      file,
      at: { pointer: `/documents/${doc.id}`, key: true },
    },
  ];
}

function fits({ signature }: PageFacts): boolean {
  return signature === undefined || signature.page === 1 || signature.linesAbove >= enoughLines;
}

function total({ pages }: PageFacts): number {
  return pages[0] ?? 0;
}

/** How many lines of the body stand on the signature's page, the signature itself included. */
function excess(doc: Doc, fonts: FontSet): number {
  const pages = layoutDocument(doc, fonts);
  const { signature } = pageFacts(doc, pages);
  const page = signature && pages[signature.page - 1];
  if (!page) return 0;
  const texts = page.lines.filter(({ role }) => role !== 'Artifact');
  const top = Math.min(...texts.map(({ y }) => y));
  const bottom = Math.max(...texts.map(({ y, height }) => y + height));
  const { body } = doc.styles;
  return Math.ceil((bottom - top) / (body.size * body.line * fonts.regular.lineHeight));
}
