/**
 * `kehoach build --verify`: the plans once more, by processes of their own that take them in another order and live in another time
 * zone, and every file compared with the first one.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../model/finding.js';
import { sha256Hex } from '../model/sha256.js';
import type { Choices } from '../pipeline.js';
import { firstDifference } from '../verify/first-difference.js';
import { readPath } from './disk.js';
import { programFile } from './product-files.js';
import type { WrittenFile } from './write-built.js';

export interface AgainOptions {
  readonly formats: readonly string[];
  readonly choices: Choices;
}

/** A command line may be 32,767 characters long on Windows. */
const longestLine = 16_000;

/** Nothing printed may depend on where and in which language the program runs. */
const elsewhere = { TZ: 'America/St_Johns', LC_ALL: 'C', NODE_OPTIONS: '' };

/** Builds the plans of these files again; a finding for each file that comes out otherwise or not at all. */
export async function buildAgain(
  files: readonly WrittenFile[],
  { formats, choices }: AgainOptions,
): Promise<readonly Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-'));
  try {
    const plans = await shuffled([...new Set(files.map(({ plan }) => plan))]);
    let said = '';
    for (const some of inLines(plans)) said += await build(some, folder, formats, choices);
    const findings: Finding[] = [];
    for (const file of files) {
      const finding = await compared(file, join(folder, file.below), said);
      if (finding) findings.push(finding);
    }
    return findings;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** In an order that has nothing to do with their names, and is the same each time: by their hashes. */
async function shuffled(plans: readonly string[]): Promise<readonly string[]> {
  const hashed = await Promise.all(
    plans.map(async (plan) => ({ plan, hash: await sha256Hex(new TextEncoder().encode(plan)) })),
  );
  return hashed.sort((one, other) => (one.hash < other.hash ? -1 : 1)).map(({ plan }) => plan);
}

function* inLines(plans: readonly string[]): Generator<readonly string[]> {
  let line: string[] = [];
  let length = 0;
  for (const plan of plans) {
    if (line.length > 0 && length + plan.length > longestLine) {
      yield line;
      [line, length] = [[], 0];
    }
    line.push(plan);
    length += plan.length + 3;
  }
  if (line.length > 0) yield line;
}

/** What the process said on standard error: findings that the first build has told already, or why it failed. */
function build(
  plans: readonly string[],
  folder: string,
  formats: readonly string[],
  { draft, fit }: Choices,
): Promise<string> {
  const isPaged = formats.includes('paged-html');
  const wanted = formats.map((format) => (format === 'paged-html' ? 'html' : format)).toReversed();
  const args = [
    ...['build', ...plans, '--out', folder, '--format', wanted.join(',')],
    ...(isPaged ? ['--paged'] : []),
    ...(fit ? ['--fit'] : []),
    ...(draft === undefined ? [] : draft === true ? ['--draft'] : [`--draft=${draft}`]),
  ];
  const child = spawn(process.execPath, [programFile, ...args], {
    env: { ...process.env, ...elsewhere },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(said));
  });
}

async function compared(
  { path, plan }: WrittenFile,
  second: string,
  said: string,
): Promise<Finding | undefined> {
  const [one, other] = [await readPath(path), await readPath(second)];
  if (!('bytes' in one) || !('bytes' in other)) return notBuilt(path, plan, said);
  const found = firstDifference(one.bytes, other.bytes);
  if (!found) return undefined;
  const { part, offset } = found;
  const at = {
    vi: part === undefined ? `byte thứ ${offset + 1}` : `phần “${part}”, byte thứ ${offset + 1}`,
    en: part === undefined ? `byte ${offset + 1}` : `the part “${part}”, byte ${offset + 1}`,
  };
  return {
    code: 'build-same',
    severity: 'error',
    message: {
      vi: `Hai lần tạo không cho cùng một tệp “${path}”; khác từ ${at.vi}: “${found.one}” và “${found.other}”.`,
      en: `Two builds gave different files “${path}”; they differ from ${at.en} on: “${found.one}” and “${found.other}”.`,
    },
    hint: {
      vi: `Kiểm tra tệp “${plan}”, tệp cơ quan và hình ảnh có bị sửa trong lúc tạo không, rồi thực hiện lại; nếu vẫn khác, đề nghị gửi tệp cho người hỗ trợ.`,
      en: `See whether “${plan}”, its office file or its pictures were changed meanwhile, and run again; report it if it stays.`,
    },
    file: path,
    at: { file: 'whole' },
  };
}

function notBuilt(path: string, plan: string, said: string): Finding {
  const why = said.trim().split('\n').at(-1) ?? '';
  return {
    code: 'build-same',
    severity: 'error',
    message: {
      vi: `Lần tạo thứ hai không có tệp “${path}”.`,
      en: `The second build gave no file “${path}”.`,
    },
    hint: {
      vi: `Thực hiện lại “kehoach build ${plan}”; nếu lặp lại, đề nghị gửi tệp và dòng sau cho người hỗ trợ: ${why}`,
      en: `Run “kehoach build ${plan}” again; if it stays, report it with this line: ${why}`,
    },
    file: path,
    at: { file: 'whole' },
  };
}
