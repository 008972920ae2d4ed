import type { StyleName, StyleSheet } from '../../doc/styles.js';

/** Labels in a StyleSheet that are Word's own styles, with the ids Word knows them by. */
const builtIns: Readonly<Record<string, string>> = {
  Title: 'Title',
  'Body Text': 'BodyText',
  header: 'Header',
  caption: 'Caption',
  'footnote text': 'FootnoteText',
  'heading 1': 'Heading1',
  'heading 2': 'Heading2',
  'heading 3': 'Heading3',
  'heading 4': 'Heading4',
};

/** The id of a paragraph style inside the Word file, e.g. `BodyText` for `body`, `PlaceDate` for `placeDate`. */
export function wordStyleId(styles: StyleSheet, name: StyleName): string {
  return builtIns[styles[name].label] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Whether the id is that of one of Word's own styles. */
export function isBuiltInStyle(id: string): boolean {
  return id === 'Normal' || Object.values(builtIns).includes(id);
}
