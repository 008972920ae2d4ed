/** What importing says of each document: how much it holds, what was guessed, and every word that printing does not give back. */
import { docLines } from './doc/doc-lines.js';
import { printedText } from './doc/printed-text.js';
import { countsOf } from './import/counts/counts-of.js';
import type { Draft, Guess } from './import/draft.js';
import { compareWords } from './import/losses.js';
import type { DocumentReport } from './import/report.js';
import type { Source, SourceBlock, SourceLoss } from './import/source.js';
import { sourceText } from './import/source-text.js';
import type { FrameAside } from './import/understand/frame.js';
import type { Understood } from './import/understand/make-draft.js';
import type { Words } from './model/finding.js';
import type { ComposedPlan } from './pipeline.js';

/** A file with the documents found in it. */
export interface Read {
  readonly source: Source;
  readonly documents: readonly Understood[];
  /** What belongs to documents that are not imported. */
  readonly refused: ReadonlySet<SourceBlock>;
}

/** One report a document, in the order of the files. */
export function reportsOf(
  draft: Draft,
  read: readonly Read[],
  printed: ComposedPlan,
): readonly DocumentReport[] {
  const { dossier } = printed;
  if (!dossier) return [];
  const ids = Object.keys(draft.plan.documents ?? {});
  let at = 0;
  return read.flatMap(({ source, documents, refused }) => {
    const own = documents.map((document) => ({ document, id: ids[at++] ?? '' }));
    const docs = own.map(({ id }) => printed.docs.find((doc) => doc.id === id));
    const texts = docs.map((doc) => (doc ? docLines(doc) : []));
    const compared = compareWords(
      wordsOf(source.blocks.filter((block) => !refused.has(block))),
      texts.flat().join('\n'),
    );
    const lost = [...source.losses, ...own.flatMap(({ document }) => asides(document)), ...compared.lost];
    return own.map(({ document, id }, i): DocumentReport => {
      const until = own[i + 1]?.document.frame.place.line ?? Number.POSITIVE_INFINITY;
      const from = i === 0 ? 0 : document.frame.place.line;
      const before = texts.slice(0, i).flat().length;
      const within = (line: number) => line > before && line <= before + (texts[i]?.length ?? 0);
      const isOwn = ({ place }: SourceLoss) => place.line >= from && place.line < until;
      return {
        file: source.file,
        document: id,
        kind: document.frame.kind,
        ...(docs[i] ? countsOf(dossier, printedText(docs[i])) : noCounts),
        guesses: [
          ...draft.guesses.filter((guess) => belongs(guess, id, ids, source.file)),
          ...compared.added
            .filter(({ line, text }) => within(line) && line > before + headLines && isSaid(text))
            .map(({ text }) => printedAnew(id, text)),
        ],
        losses: lost.filter(isOwn),
      };
    });
  });
}

/** A copy may have lost its letterhead, number and date; printing gives them again in these lines. */
const headLines = 6;

/** Set words ("Nơi nhận:", "Kính gửi:") are no sentence. */
function isSaid(text: string): boolean {
  return text.trim().split(/\s+/).length > 3;
}

function printedAnew(id: string, text: string): Guess {
  return {
    target: 'plan',
    pointer: `/documents/${id}`,
    reason: {
      vi: `bản in có nội dung không có trong văn bản gốc: “${text.trim()}”`,
      en: `the print has words that the original has not: “${text.trim()}”`,
    },
    confidence: 0.2,
  };
}

const noCounts = {
  parts: 0,
  units: 0,
  duties: 0,
  indicators: 0,
  milestones: 0,
  reports: 0,
  citations: 0,
  recipients: 0,
  signatureLines: 0,
};

/** A guess about a document's own fields is that document's; the rest is the first one's. */
function belongs({ pointer, place }: Guess, id: string, ids: readonly string[], file: string): boolean {
  if (place && place.file !== file) return false;
  const named = /^\/documents\/([^/]+)/.exec(pointer)?.[1];
  return named === undefined ? id === ids[0] : named === id;
}

const asideReasons: Readonly<Record<FrameAside['what'], Words>> = {
  header: {
    vi: 'chữ ở đầu trang, kế hoạch không có chỗ ghi',
    en: 'words of a page header, for which a plan has no field',
  },
  footer: {
    vi: 'chữ ở chân trang, kế hoạch không có chỗ ghi',
    en: 'words of a page footer, for which a plan has no field',
  },
  stamp: { vi: 'dấu chỉ dẫn đóng trên văn bản', en: 'a stamp put on the document' },
  secrecy: { vi: 'dấu chỉ mức độ mật', en: 'a mark of secrecy' },
  picture: { vi: 'hình ảnh', en: 'a picture' },
  note: { vi: 'chú thích ngoài phần lời văn', en: 'a note outside the text' },
};

function asides({ frame }: Understood): SourceLoss[] {
  return frame.aside.map(({ text, what, place }) => ({ text, why: asideReasons[what], place }));
}

function wordsOf(blocks: readonly SourceBlock[]) {
  return blocks.flatMap((block) =>
    block.type === 'table'
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => wordsIn(cell.blocks)))
      : [{ text: sourceText([block]), place: block.place }],
  );
}

function wordsIn(blocks: readonly SourceBlock[]): { text: string; place: SourceLoss['place'] }[] {
  return blocks.flatMap((block) =>
    block.type === 'table' ? wordsOf([block]) : [{ text: sourceText([block]), place: block.place }],
  );
}
