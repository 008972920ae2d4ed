import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { afterIssue } from '../../src/after-issue-of-plan.js';
import { ways } from '../../src/after-issue/ways.js';
import { diskFiles } from '../../src/cli/disk.js';
import { fontFiles } from '../../src/cli/product-files.js';

test('scratch', async () => {
  const planPath = '/tmp/am/plans/now.yaml';
  const resources = { ...(await diskFiles(planPath)), fonts: fontFiles };
  for (const way of ways) {
    for (const issued of [undefined, { path: '/tmp/am/plans/issued.yaml', resources }]) {
      const made = await afterIssue({ planPath, document: 'ke-hoach', way, ...(issued ? { issued } : {}) }, resources);
      console.log(way, made.path, made.document, made.differences, JSON.stringify(made.findings, null, 1));
      if (made.text) writeFileSync(`/tmp/am/plans/r-${way}${issued ? '-d' : ''}.yaml`, made.text);
    }
  }
}, 60000);
