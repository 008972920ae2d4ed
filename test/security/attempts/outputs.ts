import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { office, plan, planWith } from '../../support/sample.js';
import { byCommand, byPlan, type Group } from '../attempt.js';

const leads = { code: 2, says: 'a symbolic link on the way leads out of its folder' };
const untouched = (project: { read: (path: string) => Buffer }) =>
  expect(project.read('riêng.txt').toString()).toBe('của tôi');

export const outputs: Group = {
  title: 'Files that are written',
  attempts: [
    ...['../ngoai', 'a/b', '..', 'C:x', 'a.', 'a '].map((id) =>
      byCommand(
        `a plan’s id \`${id}\``,
        { code: 1, says: '“id” is' },
        {
          files: { 'plans/a.yaml': plan.replace('id: trong-cay', `id: "${id}"`) },
          after: (project) => expect(project.files('out')).toEqual([]),
        },
      ),
    ),
    ...['con', 'nul', 'com1', 'lpt9'].map((id) =>
      byCommand(
        `a plan’s id \`${id}\``,
        { code: 1, says: 'the name of a device on Windows' },
        {
          files: { 'plans/a.yaml': planWith('text: A\n', id) },
          after: (project) => expect(project.files('out')).toEqual([]),
        },
      ),
    ),
    byCommand(
      'a plan’s id of 300 letters',
      { code: 1, says: 'too many to name a file' },
      {
        files: { 'plans/a.yaml': planWith('text: A\n', 'a'.repeat(300)) },
      },
    ),
    byPlan(
      'a document’s id `../kh`',
      { code: 1, says: 'may hold only small letters' },
      'documents:\n  ../kh: {kind: ke-hoach}\ntext: A\n',
    ),
    byPlan(
      'a document’s id `aux`',
      { code: 1, says: 'the name of a device on Windows' },
      'documents:\n  ke-hoach: {}\n  aux: {kind: ke-hoach}\ntext: A\n',
    ),
    byCommand(
      'a unit’s id `../../nul`',
      { code: 1, says: 'may hold only small letters' },
      {
        files: { 'plans/offices/xa.yaml': office.replace('vhxh:', '../../nul:') },
        args: ['tasks', 'plans/a.yaml', '--out', 'giao'],
        after: (project) => expect(project.files('giao')).toEqual([]),
      },
    ),
    byCommand(
      'a unit’s id `nul`',
      { code: 1, says: 'the name of a device on Windows' },
      {
        files: { 'plans/offices/xa.yaml': office.replace('vhxh:', 'nul:') },
        args: ['tasks', 'plans/a.yaml', '--out', 'giao'],
        after: (project) => expect(project.files('giao')).toEqual([]),
      },
    ),
    byCommand('a document’s place that is a link out of --out', leads, {
      prepare: ({ folder }) => {
        writeFileSync(join(folder, 'riêng.txt'), 'của tôi');
        mkdirSync(join(folder, 'out/trong-cay'), { recursive: true });
        symlinkSync('../../riêng.txt', join(folder, 'out/trong-cay/ke-hoach.md'));
      },
      after: untouched,
    }),
    byCommand('a plan’s folder that is a link out of --out', leads, {
      prepare: ({ folder }) => {
        mkdirSync(join(folder, 'riêng'));
        mkdirSync(join(folder, 'out'));
        symlinkSync('../riêng', join(folder, 'out/trong-cay'));
      },
      after: (project) => expect(project.files('riêng')).toEqual([]),
    }),
    byCommand('a work list’s place that is a link out of --out, with --force', leads, {
      prepare: ({ folder }) => {
        writeFileSync(join(folder, 'riêng.txt'), 'của tôi');
        mkdirSync(join(folder, 'giao/trong-cay'), { recursive: true });
        symlinkSync('../../riêng.txt', join(folder, 'giao/trong-cay/nhiem-vu.md'));
      },
      args: ['tasks', 'plans/a.yaml', '--out', 'giao', '--force'],
      after: untouched,
    }),
    byCommand(
      'a link where the file is first written under another name',
      { code: 0 },
      {
        prepare: ({ folder }) => {
          writeFileSync(join(folder, 'riêng.txt'), 'của tôi');
          mkdirSync(join(folder, 'out/trong-cay'), { recursive: true });
          symlinkSync('../../riêng.txt', join(folder, `out/trong-cay/.ke-hoach.md.${process.pid}.tmp`));
        },
        after: untouched,
      },
    ),
  ],
};
