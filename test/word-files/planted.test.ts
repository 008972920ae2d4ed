/** The rules find each fault in a sound file that is spoilt in one place. */
import { expect, test } from 'vitest';
import { makeProject } from '../support/project.js';
import { readPackage } from '../write/read-package.js';
import { contents } from './commands.js';
import { faultsIn } from './faults-in.js';

const document = 'word/document.xml';

const spoilt: readonly (readonly [told: string, part: string, from: string | RegExp, to: string])[] = [
  ['document.xml: Error', document, '</w:body>', ''],
  ['w:bookmarkStart w:id="1" twice', document, /(w:bookmarkStart [^>]*w:id=)"2"/, '$1"1"'],
  ['no such part', 'word/_rels/document.xml.rels', 'Target="styles.xml"', 'Target="khac.xml"'],
  ['no relationship rId99', document, /r:embed="[^"]*"/, 'r:embed="rId99"'],
  ['word/media/image1.png: no content type', '[Content_Types].xml', /<Default[^>]*Extension="png"[^>]*>/, ''],
  ['no style Khac', document, '<w:pStyle w:val="BodyText"/>', '<w:pStyle w:val="Khac"/>'],
  ['there is no footnote 7', document, '<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="7"/>'],
  ['has a title', 'docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>'],
  ['its language is Vietnamese', 'word/styles.xml', 'w:lang w:val="vi-VN"', 'w:lang w:val="en-US"'],
  ['every picture says', document, /descr="[^"]*"/, 'descr=""'],
  ['repeated row of heads', document, '<w:tblHeader/>', ''],
  ['no head is empty', document, /(<w:tblHeader\/>.*?<w:t(?: [^>]*)?>)[^<]*/, '$1'],
  ['every table says', document, /<w:tblCaption[^>]*>/, ''],
  ['a few plain rows', document, /(<w:tblGrid>.*?<w:tcPr>)(.*?<w:tcPr>)/, '$1<w:vMerge/>$2'],
  ['skip no level', document, '<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Heading3"/>'],
  [
    'makes room',
    document,
    /(<w:pStyle w:val="Heading1"\/>.*?<\/w:p>)/,
    '$1<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr></w:p>',
  ],
  ['beside words', document, '</w:tcPr>', '</w:tcPr><w:p/>'],
  ['three blanks', document, 'Trồng cây', 'Trồng    cây'],
  ['no link', document, '<w:footnoteReference', '<w:hyperlink/><w:footnoteReference'],
  ['colour', 'word/styles.xml', 'w:color w:val="FF0000"', 'w:color w:val="AAAAAA"'],
];

test('every fault is told', async () => {
  const project = makeProject(contents);
  await project.run('build', 'plans/moi-thu.yaml', '--format', 'docx', '--out', 'a');
  const parts = readPackage(project.read('a/moi-thu/ke-hoach.docx'));
  expect(faultsIn(parts)).toEqual([]);
  for (const [told, part, from, to] of spoilt) {
    const sound = parts.get(part) ?? '';
    const spoiltPart = sound.replace(from, to);
    expect(spoiltPart, `${told}: nothing spoilt`).not.toBe(sound);
    const faults = faultsIn(new Map([...parts, [part, spoiltPart]]));
    expect(faults.join('\n'), told).toContain(told);
  }
});
