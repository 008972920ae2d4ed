/**
 * Random dossiers as an office might have them: every numbering at every depth that a page can show, lists below lists,
 * prose, tables, appendices and frames. The words are those of plans, since importing reads words.
 */
import fc from '../../support/random.js';
import { body, ladder, narrow, type Wide, wide } from './random-body.js';
import { appendix, basis, closing, frame, opening } from './random-frame.js';
import type { Fields } from './random-words.js';

export { narrow, wide };

/** A dossier as the text of its plan. */
export function randomPlan(how: Wide = wide, depth = 3): fc.Arbitrary<string> {
  const kinds: fc.Arbitrary<string[]> = how.several
    ? fc.constantFrom(
        ['ke-hoach'],
        ['ke-hoach'],
        ['to-trinh', 'ke-hoach'],
        ['cong-van'],
        ['to-trinh', 'ke-hoach', 'cong-van'],
      )
    : fc.constant(['ke-hoach']);
  return kinds.chain((all) =>
    fc
      .tuple(
        body(depth, how),
        fc.record({ basis, opening, closing }, { requiredKeys: [] }),
        fc.tuple(...all.map((kind) => frame(kind, how))),
        fc.tuple(...all.map(() => body(1, { ...how, looks: false, groups: false }))),
        how.appendices ? fc.array(appendix(how), { maxLength: 2 }) : fc.constant([]),
        fc.boolean(),
      )
      .map(([main, sentences, frames, others, appendices, caps]) => {
        const { numbering, ...shared } = main as { numbering: string };
        const documents = Object.fromEntries(
          all.map((kind, i): [string, Fields] => {
            const own = frames[i] as Fields;
            const usual = kind === 'cong-van' ? 'number' : 'roman';
            const isMain = kind === (all.includes('ke-hoach') ? 'ke-hoach' : all[0]);
            const { numbering: top, ...text } = isMain ? { numbering } : (others[i] as { numbering: string });
            const sectionsPrint =
              top === usual
                ? {}
                : {
                    sections:
                      top === 'number'
                        ? ['number', 'letter']
                        : [
                            top,
                            ...ladder
                              .slice(ladder.indexOf(top) + 1)
                              .filter((each) => ['roman', 'number', 'letter'].includes(each)),
                          ],
                  };
            const print = {
              ...(own.print as Fields),
              ...sectionsPrint,
              ...(caps || top === 'number' ? {} : { caps: false }),
            };
            return [kind, { ...own, print, ...(isMain ? {} : text) }];
          }),
        );
        return JSON.stringify({
          schema: 1,
          id: 'ke-hoach-a',
          period: 2027,
          office: 'offices/xa.yaml',
          title: 'Thực hiện công tác trẻ em năm 2027',
          documents,
          ...sentences,
          ...shared,
          ...(appendices.length > 0 ? { appendices } : {}),
        });
      }),
  );
}
