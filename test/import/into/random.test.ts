import { describe, expect, it } from 'vitest';
import { type CameHome, home, type Started, started } from './corrected.js';
import { dice, type EditKind, editKinds, randomEdit } from './random-edits.js';

const names = ['tre-em-2027', 'ke-hoach-dau-tien', 'tam-duong-2024', 'binh-long-2022'];
const all = await Promise.all(names.map((name) => started(name)));

/** Words that are not the plan's: of the office, of a mention, made by the product. */
const foreign = /tệp cơ quan|mã viện dẫn|chương trình lập|lời của mẫu|danh mục đơn vị/;

/** Marks at the end of a line belong to its list, capitals to its look. */
const levelled = (lines: readonly string[]) =>
  lines.map((line) => line.replace(/[\s.;,/]+$/, '').toLocaleUpperCase('vi'));

interface Outcome {
  readonly kind: EditKind;
  readonly made: CameHome;
  readonly start: Started;
}

async function outcome(n: number): Promise<Outcome | undefined> {
  const roll = dice(n);
  const start = all[roll(all.length)] as Started;
  const documents = [...start.files.keys()];
  const document = documents[roll(documents.length)] ?? '';
  const kind = editKinds[n % editKinds.length] ?? 'word';
  let edited = false;
  const made = await home(start, document, (xml) => {
    const after = randomEdit(xml, kind, roll);
    edited = after !== undefined;
    return after ?? xml;
  });
  return edited ? { kind, made, start } : undefined;
}

describe('an edit anywhere', () => {
  it('comes home exactly or is said, and most of those of the plan’s own words come home', {
    timeout: 300_000,
  }, async () => {
    let [own, exact] = [0, 0];
    for (let n = 0; n < 64; n++) {
      const found = await outcome(n);
      if (!found) continue;
      const { made, start } = found;
      const left = made.changes.filter(({ applied }) => !applied);
      const same = levelled(made.printed).join('\n') === levelled(made.corrected).join('\n');
      // Nothing is silent: what differs is left with its reason, or follows from what was applied.
      expect({ n, told: same || left.length > 0 || made.followed > 0 }).toEqual({ n, told: true });
      for (const { reason } of left) expect(reason?.vi).not.toBe('');
      if (left.length > 0 && left.length === made.changes.length) expect(made.plan).toBeUndefined();
      // What is not changed stays as it was, byte for byte.
      const [before, after] = [start.yaml.split('\n'), made.yaml.split('\n')];
      expect(after.length).toBeGreaterThan(before.length - 80);
      if (left.some((change) => foreign.test(change.reason?.vi ?? ''))) continue;
      own++;
      if (left.length === 0) exact++;
    }
    expect(own).toBeGreaterThan(30);
    expect(exact / own).toBeGreaterThan(0.75);
  });
});
