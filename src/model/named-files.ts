import type { Dossier } from './dossier.js';
import { walkSections } from './plan-tree.js';
import { signingImagesOf } from './signing-images.js';
import { treesOf } from './walk-dossier.js';

/** The files a plan names, told from its own folder, each with the JSON pointer of its path. */
export function namedFiles(dossier: Dossier): readonly (readonly [pointer: string, path: string])[] {
  const images = treesOf(dossier)
    .flatMap((tree) => [...walkSections(tree)])
    .flatMap(({ content }) =>
      content.type === 'image' && content.pointer.startsWith('/')
        ? [[`${content.pointer}/file`, content.image.file] as const]
        : [],
    );
  const signing = signingImagesOf(dossier.plan).map(({ pointer, file }) => [pointer, file] as const);
  return [['/office', dossier.plan.office], ...images, ...signing];
}
