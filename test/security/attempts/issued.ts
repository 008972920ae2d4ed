import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { dossierOffice, dossierPlan, kept, submission } from '../../issue/dossier.js';
import { byCommand, type Group } from '../attempt.js';

const files = { 'plans/trong-cay.yaml': dossierPlan, 'plans/offices/xa.yaml': dossierOffice };
/** Submissions of this unit are entered here. */
const unitRegister = 'plans/offices/so-van-ban-di/xa-vhxh-2027.yaml';
const leads = { code: 2, says: 'a symbolic link on the way leads out of its folder' };

/** A folder of what is kept that leads to one beside the plans. */
const linked = (folder: string) => ({
  files,
  args: submission,
  prepare: (project: { readonly folder: string }) => {
    mkdirSync(join(project.folder, 'riêng'));
    mkdirSync(join(project.folder, folder, '..'), { recursive: true });
    symlinkSync(join(project.folder, 'riêng'), join(project.folder, folder));
  },
  after: (project: { readonly files: (below: string) => readonly string[] }) =>
    expect(project.files('riêng')).toEqual([]),
});
const withRegister = (text: string) => ({ files: { ...files, [unitRegister]: text }, args: submission });

export const issued: Group = {
  title: 'What is kept of issued documents',
  attempts: [
    byCommand(
      'a folder of registers that is a link out of the project',
      leads,
      linked('plans/offices/so-van-ban-di'),
    ),
    byCommand('a folder of records that is a link out of the project', leads, linked('plans/ban-hanh')),
    byCommand(
      'a register with `__proto__`',
      { code: 1, says: '__proto__' },
      withRegister('schema: 1\n__proto__: {a: b}\n'),
    ),
    byCommand(
      'a register with `constructor`',
      { code: 1, says: 'constructor' },
      withRegister('schema: 1\nconstructor: {a: b}\n'),
    ),
    byCommand(
      'a register with a bomb of aliases',
      { code: 1, says: 'multiplies' },
      withRegister(
        `schema: 1\na: &a [x]\n${[...'bcdefghijk'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(', ')}]\n`).join('')}`,
      ),
    ),
    byCommand('a register that is no text', { code: 1, says: 'binary' }, withRegister('schema: 1\n\0')),
    byCommand(
      'a record that is no JSON',
      { code: 1 },
      {
        files: { ...files, [`${kept}/to-trinh.json`]: '{"schema": 1, "__proto__": {"a": ' },
        args: ['check', 'plans/trong-cay.yaml'],
      },
    ),
    byCommand(
      'a record with `__proto__` and nothing else',
      { code: 1 },
      {
        files: {
          ...files,
          [`${kept}/to-trinh.json`]: '{"__proto__": {"state": "issued"}, "constructor": 1}',
        },
        args: ['check', 'plans/trong-cay.yaml'],
      },
    ),
    byCommand(
      'a document’s number with a path',
      { code: 2 },
      {
        files,
        args: [
          'issue',
          'plans/trong-cay.yaml',
          '--document',
          'to-trinh',
          '--number',
          '../../1',
          '--date',
          '18/01/2027',
        ],
      },
    ),
    byCommand(
      'a document `constructor` to issue',
      { code: 1 },
      {
        files,
        args: [
          'issue',
          'plans/trong-cay.yaml',
          '--document',
          'constructor',
          '--number',
          '1',
          '--date',
          '18/01/2027',
        ],
      },
    ),
  ],
};
