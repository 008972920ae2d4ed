import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { diskFiles } from '../../src/cli/disk.js';
import { fontFiles } from '../../src/cli/product-files.js';
import type { WorkList } from '../../src/work-list/work.js';
import { workOfPlan } from '../../src/work-of-plan.js';
import { root } from '../house/source-files.js';

/** The work lists of the example plans on 15/5/2027. */
export async function exampleLists(): Promise<readonly { readonly name: string; readonly list: WorkList }[]> {
  const folder = join(root, 'plans');
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const { value } = await workOfPlan(
        path,
        { ...(await diskFiles(path)), fonts: fontFiles },
        { year: 2027, month: 5, day: 15 },
      );
      if (!value) throw new Error(`${name} has no work list`);
      return { name, list: value.list };
    }),
  );
}
