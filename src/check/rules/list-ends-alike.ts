import type { Words } from '../../model/plan-tree.js';
import { type List, listsOf } from '../lists-of.js';
import type { Rule } from '../rule.js';

/** Points of one list end with the same mark; the last one of a list of clauses with a full stop. */
export const listEndsAlike: Rule = {
  code: 'list-ends-alike',
  severity: 'info',
  once: true,
  title: {
    vi: 'Các ý cùng danh sách kết thúc bằng cùng một dấu câu.',
    en: 'The points of a list end with the same mark.',
  },
  basis: 'typography',
  *check(dossier) {
    for (const list of listsOf(dossier)) {
      if (list.name === 'budget') continue;
      for (const { end, wanted } of oddEnds(list)) yield violationAt(end, wanted);
    }
  },
  good: [
    { plan: 'items: ["Một;", "Hai;", "Ba;", "Bốn."]' },
    { plan: 'items: ["Một", "Hai", "Ba"]' },
    { plan: 'items: ["Một;", "Hai. Ba.", "Bốn;", "Năm."]' },
    { plan: 'items: ["Một;", {text: "Hai:", items: ["A", "B"]}, "Ba;", "Bốn;", "Năm."]' },
    { plan: 'items: ["Một;", "Hai;", "Ba và các loại khác...", "Bốn"]' },
    { plan: 'items: [{text: "A:", items: ["Một;", "Hai;", "Ba;"]}, "B;", "C."]' },
  ],
  bad: [
    {
      plan: 'items: ["Một;", "Hai.", "Ba;", "Bốn", "Năm;", "Sáu;", "“Bảy”;"]',
      at: ['/items/1 “.”', '/items/3 “n”', '/items/6 “;”'],
      fixed: 'items: ["Một;", "Hai;", "Ba;", "Bốn;", "Năm;", "Sáu;", "“Bảy”."]',
    },
    {
      plan: 'items: ["Một.", "Hai.", "Ba,", "Bốn."]',
      at: ['/items/2 “,”'],
      fixed: 'items: ["Một.", "Hai.", "Ba.", "Bốn."]',
    },
  ],
};

type Mark = ';' | '.' | ',' | '';

interface End {
  readonly words: Words;
  readonly mark: Mark;
  /** More than one sentence: its full stop is right in a list of clauses too. */
  readonly several: boolean;
}

/** The points that end otherwise than most of their list, with the mark that most have. */
function* oddEnds({ items, nested }: List): Generator<{ end: End; wanted: Mark }> {
  // What leads to points of its own ends with a colon.
  const ends = items.map(({ text, name, items: below }) =>
    below.length > 0 ? undefined : endOf(text ?? name),
  );
  const before = ends.slice(0, -1).filter((end) => end !== undefined);
  const wanted = usualMark(before);
  if (wanted === undefined) return;
  for (const end of before) {
    if (end.mark !== wanted && !(end.several && end.mark === '.')) yield { end, wanted };
  }
  const last = ends.at(-1);
  // Under a point, the list above may go on after it.
  if (last && wanted !== '' && !nested && (last.mark === ';' || last.mark === ',')) {
    yield { end: last, wanted: '.' };
  }
}

/** How a text ends; undefined where an ellipsis, a colon, an end mark or a footnote leaves no mark to compare. */
function endOf(words: Words | undefined): End | undefined {
  const found = words && /[\p{L}\p{N}”)%]([;.,]?)$/u.exec(words.text);
  if (!words || !found) return undefined;
  return { words, mark: found[1] as Mark, several: /[.!?]\s+\p{Lu}/u.test(words.text) };
}

/** The mark of most points, of three at least. */
function usualMark(ends: readonly End[]): Mark | undefined {
  const marks: readonly Mark[] = [';', '.', ''];
  return marks.find((mark) => {
    const count = ends.filter((end) => end.mark === mark).length;
    return count >= 2 && ends.length >= 3 && count > ends.length / 2;
  });
}

function violationAt({ words, mark }: End, wanted: Mark) {
  const { length } = words.text;
  const now = mark === '' ? 'không có dấu câu' : `kết thúc bằng dấu “${mark}”`;
  const others = wanted === '' ? 'không ghi dấu câu' : `ghi dấu “${wanted}”`;
  return {
    pointer: words.pointer,
    span: { from: length - 1, to: length },
    message: {
      vi: `Ý này ${now}; theo cách ghi của danh sách thì chỗ này ${others}.`,
      en: `The point ends with “${mark}”; the way of its list is “${wanted}” here.`,
    },
    hint: {
      vi: wanted === '' ? 'Bỏ dấu câu ở cuối ý.' : `Ghi dấu “${wanted}” ở cuối ý.`,
      en: `End it with “${wanted}”.`,
    },
    fix: mark === '' ? `${words.text.slice(-1)}${wanted}` : wanted,
  };
}
