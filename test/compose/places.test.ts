import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diskFiles } from '../../src/cli/disk.js';
import { fontFiles } from '../../src/cli/product-files.js';
import { placeNamer } from '../../src/compose/places.js';
import { composePlan } from '../../src/pipeline.js';
import { root } from '../house/source-files.js';

it('names a place that two documents print as the one with the whole plan does', async () => {
  const path = join(root, 'plans/tre-em-2027.yaml');
  const { dossier } = await composePlan(path, { ...(await diskFiles(path)), fonts: fontFiles });
  if (!dossier) throw new Error('the example cannot be read');
  expect(dossier.documents.map(({ id }) => id)[0]).toBe('to-trinh');
  const nameOf = placeNamer(dossier);
  expect(nameOf('/sections/1/sections/1/indicators/0/target')).toBe('Mục II.2, số thứ tự 1');
  expect(nameOf('/documents/to-trinh')).toBe('Tờ trình');
});
