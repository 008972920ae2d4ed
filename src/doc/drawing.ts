/**
 * A page of shapes: a chart or a calendar, drawn where no text flows. Its maker has measured and broken its words; nothing is wrapped or
 * clipped. Origin top left, y downwards, lengths in points; colours are RRGGBB.
 */
export interface Drawing {
  /** Of the page. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for bookmarks and screen readers. */
  readonly title: string;
  /** In the order they are painted. */
  readonly shapes: readonly Shape[];
}

export type Shape = Box | Line | Polygon | Disc | Words;

/** How an area is painted: nothing that is not said. */
interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  /** `defaultStroke` where nothing is said. */
  readonly strokeWidth?: number;
}

export interface Box extends Paint {
  readonly type: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Line {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Black where nothing is said. */
  readonly color?: string;
  /** `defaultStroke` where nothing is said. */
  readonly width?: number;
  /** Length of dashes and gaps; a solid line where nothing is said. */
  readonly dash?: number;
}

export interface Polygon extends Paint {
  readonly type: 'polygon';
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Disc extends Paint {
  readonly type: 'disc';
  /** Of its centre. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** One line of text, its baseline at `y`, in the document's font. */
export interface Words {
  readonly type: 'words';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Black where nothing is said. */
  readonly color?: string;
  /** Which point of the line stands at `x`: `start` where nothing is said. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Turned by a quarter about its anchor, to be read from below. */
  readonly upwards?: boolean;
}

/** Thickness of lines and outlines, in points: that of table borders. */
export const defaultStroke = 0.5;
