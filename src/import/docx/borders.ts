import type { Styles } from './styles.js';
import { child, value } from './tree.js';
import type { XmlElement } from './xml.js';

type Edge = 'top' | 'bottom' | 'left' | 'right';

/** Whether most edges of a table's cells are drawn, by what cells, table and its style say. */
export function isRuled(
  table: XmlElement,
  rows: readonly (readonly XmlElement[])[],
  styles: Styles,
): boolean {
  const tblPr = child(table, 'w:tblPr');
  const own = child(tblPr, 'w:tblBorders');
  const inherited = styles
    .table(value(tblPr, 'w:tblStyle'))
    .map((style) => child(child(style, 'w:tblPr'), 'w:tblBorders'));
  const of = (name: string) =>
    [own, ...inherited].map((borders) => drawn(border(borders, name))).find((is) => is !== undefined) ??
    false;
  const [around, across, down] = [
    { top: of('top'), bottom: of('bottom'), left: of('left'), right: of('right') },
    of('insideH'),
    of('insideV'),
  ];
  let edges = 0;
  let ruled = 0;
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const borders = child(child(cell, 'w:tcPr'), 'w:tcBorders');
      const whole: Readonly<Record<Edge, boolean>> = {
        top: row === 0 ? around.top : across,
        bottom: row === rows.length - 1 ? around.bottom : across,
        left: column === 0 ? around.left : down,
        right: column === cells.length - 1 ? around.right : down,
      };
      for (const edge of ['top', 'bottom', 'left', 'right'] as const) {
        edges++;
        if (drawn(border(borders, edge)) ?? whole[edge]) ruled++;
      }
    });
  });
  return edges > 0 && ruled * 2 > edges;
}

/** Strict files call left and right by the line's direction. */
function border(borders: XmlElement | undefined, name: string): XmlElement | undefined {
  const other = { left: 'w:start', right: 'w:end' }[name];
  return child(borders, `w:${name}`) ?? (other === undefined ? undefined : child(borders, other));
}

/** White lines are drawn to be unseen. */
function drawn(line: XmlElement | undefined): boolean | undefined {
  if (!line) return undefined;
  const { 'w:val': kind, 'w:color': colour } = line.attributes;
  return kind !== 'nil' && kind !== 'none' && colour?.toUpperCase() !== 'FFFFFF';
}
