import { taskSheet } from '../compose/sheet/task-sheet.js';
import { trackingSheet } from '../compose/sheet/tracking-sheet.js';
import type { Doc } from '../doc/document.js';
import type { FontSet } from '../doc/fonts.js';
import type { WorkFormat } from '../work-files/work-format.js';
import { yearDrawings } from '../work-files/year/drawing/year-drawings.js';
import type { ShownList } from '../work-list/shown-list.js';
import type { PaperFormat } from './paper-formats.js';
import { sheetBytes } from './write-sheet.js';

/** Work lists on paper: everybody's Danh mục nhiệm vụ with the picture of the year, a unit's Bảng theo dõi; a file for each list. */
export function paperWork(format: PaperFormat): WorkFormat {
  return {
    write: ([list]) => {
      if (!list) throw new RangeError('no list');
      return sheetBytes(format, (fonts) => workSheet(list, fonts));
    },
    binary: true,
  };
}

function workSheet(shown: ShownList, fonts: FontSet): Doc {
  if (shown.unit) return trackingSheet(shown, fonts);
  const sheet = taskSheet(shown, fonts);
  return shown.month ? sheet : { ...sheet, drawings: yearDrawings(shown, fonts) };
}
