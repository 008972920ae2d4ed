/**
 * What Word's accessibility checker looks for in a document, and what a screen reader needs besides, as rules over the
 * parts of a Word file. Each gives the places that break it.
 */
import { all, below, child, type Element, textOf, value, words } from './read-xml.js';

interface Parts {
  readonly document: Element;
  readonly styles: Element;
  readonly core: Element;
  /** Everything with text on the pages: document, notes, headers and footers. */
  readonly stories: readonly Element[];
}

type Rule = (parts: Parts) => readonly string[];

export function accessibilityFaults(roots: ReadonlyMap<string, Element>): string[] {
  const part = (name: string) => {
    const root = roots.get(name);
    if (!root) throw new RangeError(`no part ${name}`);
    return root;
  };
  const parts: Parts = {
    document: part('word/document.xml'),
    styles: part('word/styles.xml'),
    core: part('docProps/core.xml'),
    stories: [...roots].flatMap(([name, root]) => (story.test(name) ? [root] : [])),
  };
  return Object.entries(rules).flatMap(([name, rule]) => rule(parts).map((place) => `${name}: ${place}`));
}

const story = /^word\/(document|footnotes|header\d*|footer\d*)\.xml$/;

/** Empty paragraphs that are no text: the space between tables, a line drawn under a title. */
const drawn = new Set(['Spacer', 'Rule']);

const styleOf = (paragraph: Element) => value(child(paragraph, 'w:pPr'), 'w:pStyle') ?? '';
/** Without rows that a tracked change takes away. */
const rowsOf = (table: Element) =>
  all(table, 'w:tr').filter((row) => child(child(row, 'w:trPr'), 'w:del') === undefined);
const isHead = (row: Element) => child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined;
const cellsOf = (row: Element) => all(row, 'w:tc');
const shown = (element: Element | undefined) => `“${words(element).slice(0, 60)}”`;

/** Tables with lines hold data; those without only set words side by side. */
function isRuled(table: Element): boolean {
  const top = child(child(child(table, 'w:tblPr'), 'w:tblBorders'), 'w:top');
  return top?.attributes['w:val'] === 'single';
}

const tables = ({ stories }: Parts) => stories.flatMap((story) => below(story, 'w:tbl'));

const rules: Readonly<Record<string, Rule>> = {
  'the document has a title, a language and an author': ({ core }) =>
    ['dc:title', 'dc:language', 'dc:creator'].filter((name) => textOf(child(core, name)).trim() === ''),

  'its language is Vietnamese throughout': ({ core, styles, stories }) => {
    const languages = [styles, ...stories]
      .flatMap((root) => below(root, 'w:lang'))
      .map(({ attributes }) => attributes['w:val']);
    return [textOf(child(core, 'dc:language')), ...(languages.length === 0 ? ['none'] : languages)]
      .filter((language) => language !== 'vi-VN')
      .map(String);
  },

  'every picture says what it shows, or that it shows nothing': ({ stories }) =>
    stories
      .flatMap((story) => below(story, 'wp:docPr'))
      .filter(
        (one) => (one.attributes.descr ?? '').trim() === '' && below(one, 'adec:decorative').length === 0,
      )
      .map(({ attributes }) => `picture ${attributes.id}`),

  'pictures stand in the text': ({ stories }) =>
    stories
      .flatMap((story) =>
        ['wp:anchor', 'w:pict', 'w:object', 'w:txbxContent'].flatMap((name) => below(story, name)),
      )
      .map(({ name }) => name),

  'every table of data begins with a repeated row of heads': (parts) =>
    tables(parts)
      .filter((table) => isRuled(table) && !rowsOf(table).slice(0, 1).some(isHead))
      .map(shown),

  'rows of heads stand first': (parts) =>
    tables(parts)
      .filter((table) => {
        const heads = rowsOf(table).map(isHead);
        return (
          heads.lastIndexOf(true) >= heads.filter(Boolean).length ||
          (heads.length > 0 && heads.every(Boolean))
        );
      })
      .map(shown),

  'no head is empty': (parts) =>
    tables(parts)
      .filter((table) =>
        rowsOf(table)
          .filter(isHead)
          .flatMap(cellsOf)
          .some(
            (cell) => words(cell).trim() === '' && value(child(cell, 'w:tcPr'), 'w:vMerge') !== 'continue',
          ),
      )
      .map(shown),

  'every table says that its first row is looked at first, what it is and what stands in it': (parts) =>
    tables(parts)
      .filter((table) => {
        const properties = child(table, 'w:tblPr');
        const named = ['w:tblCaption', 'w:tblDescription'].every(
          (name) => (value(properties, name) ?? '').trim() !== '',
        );
        const first = child(properties, 'w:tblLook')?.attributes['w:firstRow'];
        return !named || first !== '1';
      })
      .map(shown),

  'no table stands in another': (parts) =>
    tables(parts)
      .filter((table) => below(table, 'w:tbl').length > 0)
      .map(shown),

  'tables that only set words side by side are a few plain rows, read from left to right': (parts) =>
    tables(parts)
      .filter(
        (table) =>
          !isRuled(table) &&
          (rowsOf(table).length > 4 || rowsOf(table).some((row) => isHead(row) || isMerged(row))),
      )
      .map(shown),

  'cells are merged in heads, in rows that head a group and in the last row, nowhere else': (parts) =>
    tables(parts)
      .flatMap((table) => rowsOf(table).slice(0, -1))
      .filter((row) => !isHead(row) && (below(row, 'w:vMerge').length > 0 || isMergedOtherwise(row)))
      .map(shown),

  'headings are real ones and skip no level': ({ document, styles }) => {
    const levels = new Map(
      all(styles, 'w:style').flatMap((style): [string, number][] => {
        const level = value(child(style, 'w:pPr'), 'w:outlineLvl');
        return level === undefined ? [] : [[style.attributes['w:styleId'] ?? '', Number(level)]];
      }),
    );
    let last = -1;
    return below(document, 'w:p').flatMap((paragraph) => {
      const level = levels.get(styleOf(paragraph));
      if (level === undefined) return [];
      const skipped = level > last + 1 || words(paragraph).trim() === '';
      last = level;
      return skipped ? [shown(paragraph)] : [];
    });
  },

  'no empty paragraph makes room in the text': ({ document }) =>
    all(child(document, 'w:body'), 'w:p')
      .filter((paragraph) => isEmpty(paragraph) && !drawn.has(styleOf(paragraph)))
      .map(styleOf),

  'no cell begins with or holds an empty paragraph beside words': (parts) =>
    tables(parts)
      .flatMap((table) => below(table, 'w:tc'))
      .filter((cell) => {
        const empty = all(cell, 'w:p').map((each) => isEmpty(each) && !drawn.has(styleOf(each)));
        return empty.includes(true) && empty.includes(false);
      })
      .map(shown),

  'no more than three blanks follow each other, but where a clerk writes a number or a day': ({ stories }) =>
    stories
      .flatMap((story) => below(story, 'w:p'))
      .filter((paragraph) => /(?<!số:?|ngày|tháng|năm|[ \u00a0\t])[ \u00a0\t]{4}/i.test(words(paragraph)))
      .map(shown),

  'there is no link and no field but the number of the page': ({ stories }) => [
    ...stories.flatMap((story) => below(story, 'w:hyperlink')).map(shown),
    ...stories
      .flatMap((story) => below(story, 'w:instrText'))
      .map(textOf)
      .filter((field) => field.trim() !== 'PAGE'),
  ],

  'colour is black, or the red of the decree’s stamps': ({ styles, stories }) =>
    [styles, ...stories]
      .flatMap((root) => below(root, 'w:color'))
      .map(({ attributes }) => attributes['w:val'] ?? '')
      .filter((colour) => !['auto', '000000', 'FF0000'].includes(colour)),
};

function isEmpty(paragraph: Element): boolean {
  return (
    words(paragraph).trim() === '' &&
    ['w:drawing', 'w:tab'].every((name) => below(paragraph, name).length === 0)
  );
}

/** A cell over some columns or rows: a draft's long mark has a row of its own. */
function isMerged(row: Element): boolean {
  return (
    below(row, 'w:vMerge').length > 0 || (cellsOf(row).length > 1 && below(row, 'w:gridSpan').length > 0)
  );
}

/** The heading of a group spans all columns, or all but that of its label. */
function isMergedOtherwise(row: Element): boolean {
  return cellsOf(row).length > 2 && below(row, 'w:gridSpan').length > 0;
}
