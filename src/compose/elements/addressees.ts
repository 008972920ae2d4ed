import type { Block, Inline } from '../../doc/document.js';
import { mm, wholeTwips } from '../../doc/length.js';
import type { Addressee } from '../../model/generated/schema-types.js';
import type { Context } from '../context.js';
import { plain, plainText, wordsToInlines } from '../inlines.js';
import { styledWidth } from '../titles.js';
import type { Element } from './element.js';

const call = 'Kính gửi';
const dash = '- ';

/** "Kính gửi:" — one name on the same line, several under each other with dashes under the colon (PL1 II.9d). */
export const addressees: Element = {
  name: 'addressees',
  compose: (_element, context): Block[] => {
    const { document, styles, textWidth } = context;
    const written = document.fields.to ?? [];
    const at = document.pointerOf('to');
    const names = written.map((addressee, i) => nameInlines(addressee, `${at}/${i}`, context));
    const [only] = names;
    if (!only) return [];
    if (names.length === 1) {
      return [{ type: 'paragraph', style: 'addressee', inlines: [plain(`${call}: `), ...only] }];
    }
    const width = (text: string) => styledWidth(text, styles.addressee, context);
    const colon = width(call);
    const longest = Math.max(...names.map((name) => width(dash + plainText(name))));
    // The block is centred as a whole; the decree's own sample starts 35 mm from the text edge.
    const left = Math.min(Math.max((textWidth - colon - longest) / 2, mm(5)), mm(35));
    const hang = wholeTwips(width(dash));
    return [
      {
        type: 'paragraph',
        style: 'addressee',
        inlines: [plain(`${call}:`)],
        format: { align: 'left', indentLeft: wholeTwips(left) },
        keepWithNext: true,
      },
      ...names.map(
        (name, i): Block => ({
          type: 'paragraph',
          style: 'addressees',
          inlines: [
            { ...plain('-'), label: true },
            plain(' '),
            ...withoutEnd(name),
            plain(i === names.length - 1 ? '.' : ';'),
          ],
          format: { align: 'left', indentLeft: wholeTwips(left + colon) + hang, indentFirst: -hang },
        }),
      ),
    ];
  },
};

/** A name, or a group with its members: "UBND các xã: An Bình, Hòa Lạc". */
function nameInlines(addressee: Addressee, pointer: string, context: Context): Inline[] {
  if (typeof addressee === 'string') return wordsToInlines({ text: addressee, pointer }, context);
  const group = wordsToInlines({ text: addressee.text, pointer: `${pointer}/text` }, context);
  const members = (addressee.items ?? []).map((text, i) =>
    wordsToInlines({ text, pointer: `${pointer}/items/${i}` }, context),
  );
  if (members.length === 0) return group;
  const colon = plainText(group).endsWith(':') ? ' ' : ': ';
  return [...group, ...members.flatMap((member, i) => [plain(i === 0 ? colon : ', '), ...member])];
}

/** The list sets its own punctuation. */
function withoutEnd(inlines: readonly Inline[]): Inline[] {
  const last = inlines.at(-1);
  if (last?.type !== 'text') return [...inlines];
  return [...inlines.slice(0, -1), { ...last, text: last.text.replace(/[;.]$/, '') }];
}
