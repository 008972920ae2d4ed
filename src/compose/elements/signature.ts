import type { Block, Cell, Paragraph, Table } from '../../doc/document.js';
import { wholeTwips } from '../../doc/length.js';
import { documentSymbol } from '../../model/document-name.js';
import { signaturesOf } from '../../model/signatures.js';
import type { Context } from '../context.js';
import { plain, wordsToInlines } from '../inlines.js';
import { type SigningRoom, signingOverlays } from '../signing-room.js';
import { titleInlines } from '../titles.js';
import type { Element } from './element.js';

/** Share of the text width for "Nơi nhận", as in the decree's own frames (53–69 of 165 mm). */
const recipientsShare = 0.42;
/** Free line above the frame (practice: 6 to 12 pt). */
const spaceBefore = 12;

/** Recipients left, signature right, level with each other and never split (PL1 II.7, II.9d). */
export const signature: Element = {
  name: 'signature',
  compose: (_element, context): Block[] => {
    const signers = signaturesOf(context.document, context.dossier.office);
    const { textWidth } = context;
    const cellOf = (index: number, column: number) => {
      const signer = signers[index];
      return { blocks: signer ? signed({ signer, signers, index, column }, context) : [] };
    };
    const recipients = recipientBlocks(context);
    if (signers.length > 1) {
      // Several signers stand side by side, the recipients under them.
      const width = wholeTwips(textWidth / signers.length);
      const cells = signers.map((_, index) => cellOf(index, width));
      return [
        frame(
          signers.map(() => width),
          cells,
          spaceBefore,
        ),
        ...(recipients.length === 0 ? [] : [frame([textWidth], [{ blocks: recipients }], spaceBefore)]),
      ];
    }
    const left = Math.round(textWidth * recipientsShare);
    const cells = [{ blocks: recipients }, cellOf(0, textWidth - left)];
    return [frame([left, textWidth - left], cells, spaceBefore)];
  },
};

function frame(columns: readonly number[], cells: readonly Cell[], space: number): Table {
  return {
    type: 'table',
    role: 'signature',
    columns,
    borders: 'none',
    padding: { horizontal: 0, vertical: 0 },
    headerRows: 0,
    rows: [{ cells }],
    spaceBefore: space,
  };
}

/** Authority and title in capitals, room for signature and seal, the name (PL1 II.7đ). */
function signed(room: SigningRoom, context: Context): Block[] {
  const { block, pointer: at } = room.signer;
  const { styles, document } = context;
  const overlays = signingOverlays(room, context);
  const titles = block.lines.map(
    (text, i): Paragraph => ({
      type: 'paragraph',
      style: 'signatureTitle',
      inlines: titleInlines(
        { text, pointer: `${at}/lines/${i}` },
        styles.signatureTitle,
        room.column,
        context,
      ),
      ...(i === block.lines.length - 1 && overlays.length > 0 ? { overlays } : {}),
    }),
  );
  const post = (text: string, key: string): Paragraph => ({
    type: 'paragraph',
    style: 'signaturePost',
    inlines: [plain(text, `${at}/${key}`)],
  });
  const named = plain(
    block.name ?? '',
    block.name === undefined ? document.pointerOf('signature') : `${at}/name`,
  );
  const name: Paragraph = { type: 'paragraph', style: 'signatureName', inlines: [named] };
  const above = block.above === undefined ? [] : [post(block.above, 'above')];
  const [firstAbove] = above;
  // What follows the titles carries the room for the signature.
  const roomAbove = { spaceBefore: styles.signatureName.spaceBefore };
  return [
    ...titles,
    ...(firstAbove
      ? [
          { ...firstAbove, format: roomAbove },
          { ...name, format: { spaceBefore: 0 } },
        ]
      : [name]),
    ...(block.below === undefined ? [] : [post(block.below, 'below')]),
  ];
}

/**
 * "Nơi nhận:" and its list; "Như trên" and the filing line are made when they are not typed (PL1 II.9), unless the list is
 * to be printed as it stands.
 */
function recipientBlocks(context: Context): Block[] {
  const { document } = context;
  const at = document.pointerOf('recipients');
  const typed = (document.fields.recipients ?? []).map((text, i) => ({
    text: bare(text),
    pointer: `${at}/${i}`,
  }));
  const asTyped = document.print.recipients === 'typed';
  if (asTyped && typed.length === 0) return [];
  const asAbove =
    !asTyped &&
    document.kind.addressees !== 'none' &&
    (document.fields.to ?? []).length > 0 &&
    !typed.some(({ text }) => /^như trên/i.test(text));
  const filed = asTyped || typed.some(({ text }) => /^lưu\b/i.test(text));
  const lines = [
    ...(asAbove ? [{ text: 'Như trên', pointer: at }] : []),
    ...typed,
    ...(filed ? [] : [{ text: filingLine(context), pointer: at }]),
  ];
  const drafter = document.fields.drafter;
  return [
    { type: 'paragraph', style: 'recipientsLabel', inlines: [plain('Nơi nhận:')] },
    ...lines.map(
      (words, i): Block => ({
        type: 'paragraph',
        style: 'recipients',
        inlines: [
          { ...plain('-'), label: true },
          plain(' '),
          ...wordsToInlines(words, context),
          plain(i === lines.length - 1 ? '.' : ';'),
          ...(i === lines.length - 1 && drafter !== undefined
            ? [plain(` ${drafter}`, document.pointerOf('drafter'))]
            : []),
        ],
      }),
    ),
  ];
}

/** The list sets dashes and punctuation itself. */
function bare(text: string): string {
  return text.replace(/^-\s*/, '').replace(/\s*[;.]$/, '');
}

/** "Lưu: VT, VHXH": the clerk's office, then the drafting unit, once (PL1 II.9d). */
function filingLine({ document }: Context): string {
  const groups = documentSymbol(document).split('-');
  const drafting =
    document.kind.form === 'letter' ? groups.slice(1) : document.issuer.unit ? groups.slice(-1) : [];
  const places = [...new Set(['VT', ...drafting.filter((symbol) => symbol !== '')])];
  return `Lưu: ${places.join(', ')}`;
}
