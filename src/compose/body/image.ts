import type { Block } from '../../doc/document.js';
import { mm, wholeTwips } from '../../doc/length.js';
import { type PageGeometry, textHeight, textWidth } from '../../doc/page-geometry.js';
import type { ImageFile } from '../../model/image-file.js';
import type { Context } from '../context.js';
import { wordsToInlines } from '../inlines.js';
import type { ImageEntry } from '../outline/entry.js';

/** What a screen shows on an inch, for files that do not say: Word's own number. */
export const usualResolution = 96;

/** Room that a picture leaves on its page for the title above it and the words below it; our choice. */
const roomForWords = mm(60);

/** A picture and, kept with it, the words under it. */
export function renderImage({ image, pointer }: ImageEntry, context: Context, page: PageGeometry): Block[] {
  const { styles, dossier } = context;
  const read = dossier.images.get(image.file);
  // What could not be read is an error that has been told.
  if (!read) return [];
  const { caption } = image;
  const { bytes, format } = read;
  return [
    {
      type: 'picture',
      file: { bytes, format, name: image.file },
      ...sizeOf(read, image.width, page),
      alt: image.alt ?? caption ?? '',
      spaceBefore: styles.body.spaceBefore,
      keepWithNext: caption !== undefined,
      source: `${pointer}/file`,
    },
    ...(caption === undefined
      ? []
      : [
          {
            type: 'paragraph' as const,
            style: 'caption' as const,
            inlines: wordsToInlines({ text: caption, pointer: `${pointer}/caption` }, context),
          },
        ]),
  ];
}

/** As wide as asked, or as the file has it; smaller in proportion where it would not stand on the page with its words. */
function sizeOf(
  { width, height, resolution = usualResolution }: ImageFile,
  asked: number | undefined,
  page: PageGeometry,
) {
  const wanted = asked === undefined ? (width * 72) / resolution : mm(asked);
  const ratio = height / width;
  const fitting = Math.min(wanted, textWidth(page), (textHeight(page) - roomForWords) / ratio);
  return { width: wholeTwips(fitting), height: Math.max(1, wholeTwips(fitting * ratio)) };
}
