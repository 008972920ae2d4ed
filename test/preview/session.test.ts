import { join } from 'node:path';
import { expect, it } from 'vitest';
import { previewSession } from '../../src/cli/preview/session.js';
import { previewPanels } from '../../src/preview-plan.js';
import { makeProject } from '../support/project.js';

interface Told {
  readonly event: string;
  readonly data: { readonly panels?: readonly { readonly html?: string }[]; readonly documents?: unknown[] };
}

function session(panelsOf: typeof previewPanels) {
  const { folder } = makeProject();
  const told: Told[] = [];
  const made = previewSession({
    ...{ planPath: join(folder, 'plans/trong-cay.yaml'), language: 'vi', panelsOf },
    built: () => undefined,
  });
  made.listen((event, data) => told.push({ event, data: data as Told['data'] }));
  return { ...made, told };
}

it('a bug in what stands beside the pages is told, and the next build goes on', async () => {
  let fails = true;
  const { renew, told } = session((...input) =>
    fails ? Promise.reject(new Error('hỏng rồi')) : previewPanels(...input),
  );
  await renew();
  expect(told.map(({ event }) => event)).toEqual(['pages', 'panels']);
  expect(told[0]?.data.documents).toHaveLength(1);
  expect(told[1]?.data.panels?.[0]?.html).toContain('hỏng rồi');
  fails = false;
  await renew();
  expect(told.at(-1)?.data.panels?.length).toBeGreaterThan(3);
});

it('what a save overtakes is built no further than its pages', async () => {
  let made = 0;
  const { renew, told } = session((...input) => {
    made += 1;
    return previewPanels(...input);
  });
  await Promise.all([renew(), renew(), renew()]);
  expect(told.map(({ event }) => event)).toEqual(['pages', 'pages', 'panels']);
  expect(made).toBe(1);
});
