import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { makeProject } from '../../support/project.js';
import { type Attempt, expectCalm, finding, type Group, type Wanted } from '../attempt.js';

type Make = (parts: Readonly<Record<string, Uint8Array>>) => Uint8Array;

/** A work list of ours, made into something else, handed in as what a unit sent. */
function handedIn(input: string, wanted: Wanted, make: Make): Attempt {
  return {
    input,
    run: async () => {
      const project = makeProject();
      const ask = ['tasks', 'plans/trong-cay.yaml', '--as-of', '1/2/2027'];
      await project.run(...ask, '--format', 'xlsx', '--out', 'giao');
      project.put('kq.xlsx', make(unzipSync(project.read('giao/trong-cay/nhiem-vu.xlsx'))));
      const ran = await project.run(...ask, '--results', 'kq.xlsx', '--lang', 'en');
      expectCalm(ran);
      const told = finding(ran, wanted.says);
      expect(told).toContain(wanted.says ?? '');
      expect(ran.code).toBe(wanted.code);
      return `${told === '' ? 'nothing to report' : told} (exit ${ran.code})`;
    },
  };
}

const sheet = 'xl/worksheets/sheet1.xml';
const zip = (files: Readonly<Record<string, Uint8Array>>) => zipSync({ ...files }, { level: 9 });
const withSheet =
  (edit: (xml: string) => string): Make =>
  (files) => {
    expect(files[sheet]).toBeDefined();
    return zip({ ...files, [sheet]: strToU8(edit(Buffer.from(files[sheet] ?? []).toString())) });
  };
const damaged = { code: 1, says: 'damaged' };
const tooLarge = { code: 1, says: 'larger than any form' };
const hostile = { code: 1, says: 'declares a document type' };
const taken = { code: 0 };

export const workbooks: Group = {
  title: 'Filled workbooks (.xlsx)',
  attempts: [
    handedIn('text named `.xlsx`', { code: 1, says: 'plain text' }, () => strToU8('xin chào')),
    handedIn('an archive cut short', damaged, (files) => zip(files).subarray(0, 2000)),
    handedIn(
      'a sheet that unpacks to 100 MB',
      tooLarge,
      withSheet(() => ' '.repeat(100_000_000)),
    ),
    handedIn(
      'XML entities that multiply',
      hostile,
      withSheet((xml) =>
        xml
          .replace(/^<\?xml[^>]*\?>/, '$&<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>')
          .replace(/<v>[^<]*/, '<v>&b;'),
      ),
    ),
    handedIn(
      'a cell in row 1,048,576, column XFD',
      tooLarge,
      withSheet((xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>A</t></is></c></row></sheetData>',
        ),
      ),
    ),
    handedIn('entries `../../ra-ngoai`', taken, (files) => zip({ ...files, '../../ra-ngoai': strToU8('x') })),
    handedIn('10,000 entries', tooLarge, (files) =>
      zip({
        ...files,
        ...Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`x/${i}`, new Uint8Array()])),
      }),
    ),
  ],
};
