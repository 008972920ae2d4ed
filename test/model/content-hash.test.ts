import { describe, expect, it } from 'vitest';
import { composePlan } from '../../src/pipeline.js';
import { inMemory } from '../import/support/in-memory.js';
import { png } from '../support/pictures.js';
import { office, plan } from '../support/sample.js';

interface Given {
  readonly plan?: string;
  readonly office?: string;
  readonly folder?: string;
  readonly picture?: Uint8Array;
}

const withPicture = `${plan}  - heading: Sơ đồ\n    image: {file: hinh.png, alt: Sơ đồ}\n`;

/** What the sample plan's documents say of its content. */
async function hashOf({ folder = 'plans', ...given }: Given): Promise<string | undefined> {
  const files = inMemory({
    [`${folder}/a.yaml`]: given.plan ?? plan,
    [`${folder}/offices/xa.yaml`]: given.office ?? office,
    [`${folder}/khac/xa.yaml`]: given.office ?? office,
  });
  const { docs } = await composePlan(`${folder}/a.yaml`, {
    ...files,
    readFile: async (path) =>
      path.endsWith('.png') && given.picture ? { bytes: given.picture } : files.readFile(path),
  });
  return docs[0]?.stamp?.content;
}

describe('the hash of what a plan says', () => {
  it.each<[string, Given]>([
    ['comments', { plan: `# ghi chú\n${plan}` }],
    [
      'layout',
      {
        plan: plan
          .replaceAll('29/01/2027\n', '29/01/2027   \n')
          .replace('id: trong-cay', 'id:   "trong-cay"'),
      },
    ],
    ['order of fields', { plan: plan.replace('id: trong-cay\nperiod: 2027', 'period: 2027\nid: trong-cay') }],
    ['folders', { folder: 'noi-khac/2027' }],
    ['name of the office file', { plan: plan.replace('offices/xa', 'khac/xa') }],
    ['settings of checking', { office: `${office}check: {rules: {year-of-plan: off}}\n` }],
    ['confirmations', { plan: `${plan}confirmed: {content: {by: Lê Thị Hòa, on: 20/01/2027}}\n` }],
  ])('does not depend on %s', async (_, given) => {
    expect(await hashOf(given)).toBe(await hashOf({}));
  });

  it.each<[string, Given]>([
    ['the plan', { plan: plan.replace('1.200', '1.300') }],
    ['the office file', { office: office.replace('Lê Thị Hòa', 'Lê Thị Hoa') }],
    ['the revision', { plan: plan.replace('period:', 'revision: 1\nperiod:') }],
  ])('changes with %s', async (_, given) => {
    const hash = await hashOf(given);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hash).not.toBe(await hashOf({}));
  });

  it('changes with a picture, not with its name', async () => {
    const picture = png({ width: 8, height: 8 });
    const first = await hashOf({ plan: withPicture, picture });
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashOf({ plan: withPicture.replace('hinh.png', 'so-do.png'), picture })).toBe(first);
    expect(await hashOf({ plan: withPicture, picture: png({ width: 9, height: 8 }) })).not.toBe(first);
  });
});
