import { AlignmentType } from 'docx';
import type { Align } from '../../doc/document.js';

/** Word's words for alignment. */
export const alignment = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<Align, unknown>;
