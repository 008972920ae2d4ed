import {
  type Box,
  type Disc,
  type Drawing,
  defaultStroke,
  type Polygon,
  type Shape,
  type Words,
} from '../../doc/drawing.js';
import { cssNumber } from '../html/css-length.js';
import { escapeHtml } from '../html/escape-html.js';

/** A drawing as an SVG that stands by itself: attributes only, no style and no script; `attributes` go into its tag. */
export function drawingSvg(drawing: Drawing, attributes = ''): string {
  const { width, height } = drawing;
  const box = `0 0 ${cssNumber(width)} ${cssNumber(height)}`;
  const font = 'font-family="Times New Roman, Tinos, Liberation Serif, serif"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" role="img" ${font} xml:space="preserve"${attributes}>`,
    ...drawnSvg(drawing),
    '</svg>',
  ].join('\n');
}

/** What stands in the drawing's tag: its name, then its shapes. */
export function drawnSvg({ title, shapes }: Drawing): readonly string[] {
  return [`<title>${escapeHtml(title)}</title>`, ...shapes.map(shapeSvg)];
}

function shapeSvg(shape: Shape): string {
  switch (shape.type) {
    case 'box': {
      const { x, y, width, height } = shape;
      return `<rect ${numbers({ x, y, width, height })} ${paint(shape)}/>`;
    }
    case 'line': {
      const { x1, y1, x2, y2, color = '000000', width = defaultStroke, dash } = shape;
      const dashes = dash === undefined ? '' : ` stroke-dasharray="${cssNumber(dash)}"`;
      return `<line ${numbers({ x1, y1, x2, y2 })} ${stroke(color, width)}${dashes}/>`;
    }
    case 'polygon': {
      const points = shape.points.map(([x, y]) => `${cssNumber(x)},${cssNumber(y)}`).join(' ');
      return `<polygon points="${points}" ${paint(shape)}/>`;
    }
    case 'disc':
      return `<circle ${numbers({ cx: shape.x, cy: shape.y, r: shape.radius })} ${paint(shape)}/>`;
    case 'words':
      return wordsSvg(shape);
    default:
      throw new TypeError(`no such shape: ${JSON.stringify(shape satisfies never)}`);
  }
}

function wordsSvg({ x, y, text, size, bold, italic, color, anchor, upwards }: Words): string {
  const attributes = [
    numbers({ x, y, 'font-size': size }),
    ...(bold ? ['font-weight="700"'] : []),
    ...(italic ? ['font-style="italic"'] : []),
    ...(anchor && anchor !== 'start' ? [`text-anchor="${anchor}"`] : []),
    ...(color === undefined ? [] : [`fill="#${color}"`]),
    ...(upwards ? [`transform="rotate(-90 ${cssNumber(x)} ${cssNumber(y)})"`] : []),
  ];
  return `<text ${attributes.join(' ')}>${escapeHtml(text)}</text>`;
}

function paint({ fill, stroke: color, strokeWidth = defaultStroke }: Box | Polygon | Disc): string {
  const area = fill === undefined ? 'fill="none"' : `fill="#${fill}"`;
  return color === undefined ? area : `${area} ${stroke(color, strokeWidth)}`;
}

function stroke(color: string, width: number): string {
  return `stroke="#${color}" stroke-width="${cssNumber(width)}"`;
}

function numbers(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${cssNumber(value)}"`)
    .join(' ');
}
