import { dirname, relative, resolve } from 'node:path';
import { enterRegister, type FileToWrite, type Issue, type IssueResources, writesOf } from '../issue-plan.js';
import type { Finding } from '../model/finding.js';
import type { Told } from './collect-findings.js';
import { diskFiles, projectRoot, readPath } from './disk.js';
import { withLock } from './lock-file.js';
import { fontFiles, productVersions } from './product-files.js';
import { encodedAs } from './rewrite-text.js';
import { savedSince } from './saved-since.js';
import { writeAtomically } from './write-file.js';

export async function issueResources(planPath: string): Promise<IssueResources> {
  const folder = dirname(resolve(planPath));
  return {
    ...(await diskFiles(planPath)),
    fonts: fontFiles,
    versions: await productVersions(),
    nameOf: (path) => relative(folder, resolve(path)).replaceAll('\\', '/'),
    encoded: encodedAs,
  };
}

/** Enters the register and writes everything, alone with that register; what keeps it from being done is returned. */
export async function recordIssue(issue: Issue, resources: IssueResources): Promise<Told> {
  const outcome = await withLock(issue.register.path, async (): Promise<Told> => {
    const entered = await enterRegister(issue, resources);
    if (!('text' in entered)) return entered;
    const { path } = issue.register;
    const text = { path, bytes: await encodedAs(path, entered.text) };
    const changed = [...(await planChanged(issue)), ...(await outputsTouched(issue))];
    return {
      findings: changed.length > 0 ? changed : await writeInOrder(writesOf(issue, text), issue.plan.path),
    };
  });
  return 'done' in outcome ? outcome.done : { findings: [outcome.finding] };
}

/** Stops at the first file that cannot be written. The plan may be a link to elsewhere, as the person named it; nothing else is. */
async function writeInOrder(files: readonly FileToWrite[], planPath: string): Promise<readonly Finding[]> {
  const root = await projectRoot(dirname(resolve(planPath)));
  for (const { path, bytes } of files) {
    const failed = await writeAtomically(path, bytes, path === planPath ? undefined : root);
    if (failed) return [failed];
  }
  return [];
}

/** Somebody saved the plan while its documents were made. */
async function planChanged({ plan: { path, before } }: Issue): Promise<readonly Finding[]> {
  const now = await readPath(path);
  if ('bytes' in now && Buffer.compare(now.bytes, before) === 0) return [];
  return [
    {
      code: 'file-locked',
      severity: 'error',
      file: path,
      at: { file: 'whole' },
      message: {
        vi: 'Tệp kế hoạch vừa được lưu lại trong khi đang ghi nhận số; chưa ghi gì.',
        en: 'The plan was saved while its number was being recorded; nothing has been written.',
      },
      hint: { vi: 'Thực hiện lại lệnh.', en: 'Run the command again.' },
    },
  ];
}

/** A file in the place of a document that is not as it was made: a signed one, say. */
async function outputsTouched({ outputs, plan }: Issue): Promise<readonly Finding[]> {
  const found = await Promise.all(
    outputs.map(async ({ path, bytes }) => {
      const format = path.endsWith('.pdf') ? 'pdf' : 'docx';
      const kept = await savedSince(path, plan.path, { document: '', format, extension: format, bytes });
      return kept === undefined ? [] : [{ ...kept, hint: elsewhere }];
    }),
  );
  return found.flat();
}

const elsewhere = {
  vi: 'Chuyển tệp ấy đi nơi khác rồi thực hiện lại.',
  en: 'Move that file away and run the command again.',
};
