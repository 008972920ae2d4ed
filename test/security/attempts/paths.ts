import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { png } from '../../support/pictures.js';
import type { Project } from '../../support/project.js';
import { office, planWith } from '../../support/sample.js';
import { byCommand, byPlan, type Group } from '../attempt.js';

const outside = { code: 2, says: "it lies outside the plan's folder" };
const address = { code: 2, says: 'it is an address' };
const picture = (path: string) => `sections:\n  - heading: A\n    image: {file: '${path}', alt: B}\n`;
const withOffice = (path: string) => ({
  'plans/a.yaml': planWith('text: A\n').replace('offices/xa.yaml', path),
});
const withTemplate = (path: string) => ({
  'plans/offices/xa.yaml': `${office}templates:\n  ke-hoach: '${path}'\n`,
});

/** A folder beside the plans, with a file of each kind that must not be read. */
const beside = (project: Project) => {
  mkdirSync(join(project.folder, 'riêng'));
  writeFileSync(join(project.folder, 'riêng/a.png'), png({ width: 4, height: 4 }));
  writeFileSync(join(project.folder, 'riêng/xa.yaml'), `${office}# mật khẩu\n`);
};
const link = (to: string, at: string) => (project: Project) => {
  beside(project);
  symlinkSync(join(project.folder, to), join(project.folder, at));
};

const named: readonly (readonly [string, string, typeof outside])[] = [
  ['`../../etc/passwd`', '../../etc/passwd', outside],
  ['`/etc/passwd`', '/etc/passwd', outside],
  ['`..\\..\\etc\\passwd`', '..\\..\\etc\\passwd', outside],
  ['`C:\\Windows\\win.ini`', 'C:\\Windows\\win.ini', outside],
  ['`\\\\server\\share\\a` (never asked for)', '\\\\server\\share\\a', outside],
  ['`https://example.com/a`', 'https://example.com/a', address],
  ['`file:///etc/passwd`', 'file:///etc/passwd', address],
];

export const paths: Group = {
  title: 'Files that a plan names',
  attempts: [
    ...named.map(([shown, path, wanted]) => byPlan(`a picture ${shown}`, wanted, picture(path))),
    ...named.map(([shown, path, wanted]) =>
      byCommand(`an office file ${shown}`, wanted, { files: withOffice(`'${path}'`) }),
    ),
    ...named.map(([shown, path, wanted]) =>
      byCommand(`a template ${shown}`, wanted, { files: withTemplate(path) }),
    ),
    byPlan(
      'an include `../../etc/passwd`',
      { code: 1, says: 'not of the form' },
      'sections:\n  - include: ../../etc/passwd\n',
    ),
    byPlan('a picture that is a link out of the folder', outside, picture('a.png'), {
      prepare: link('riêng/a.png', 'plans/a.png'),
    }),
    byPlan('a picture in a folder that is a link out', outside, picture('d/a.png'), {
      prepare: link('riêng', 'plans/d'),
    }),
    byCommand('an office file that is a link out of the folder', outside, {
      files: withOffice('lien-ket.yaml'),
      prepare: link('riêng/xa.yaml', 'plans/lien-ket.yaml'),
    }),
    byCommand('a template that is a link out of the folder', outside, {
      files: withTemplate('kh.md'),
      prepare: link('riêng/xa.yaml', 'plans/offices/kh.md'),
    }),
    byCommand(
      'a link out of the folder among the plans of a folder',
      { code: 0 },
      {
        prepare: link('riêng/xa.yaml', 'plans/b.yaml'),
        args: ['check', 'plans'],
        after: (_, { out, err }) => expect(out + err).not.toContain('b.yaml'),
      },
    ),
    byPlan('a picture `/dev/zero`', outside, picture('/dev/zero')),
    byPlan(
      'a picture with U+0000 in its name',
      { code: 2, says: 'control character U+0000' },
      'sections:\n  - heading: A\n    image: {file: "a\\0.png", alt: B}\n',
    ),
    byPlan(
      'a picture with a name of 300 letters',
      { code: 2, says: 'cannot be read' },
      picture('x'.repeat(300)),
    ),
    byCommand(
      'a pipe among the plans of a folder',
      { code: 2, says: 'cannot be read' },
      {
        prepare: ({ folder }) => execFileSync('mkfifo', [join(folder, 'plans/b.yaml')]),
        args: ['check', 'plans'],
      },
    ),
  ],
};
