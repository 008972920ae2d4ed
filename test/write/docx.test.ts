import { describe, expect, it } from 'vitest';
import { type Doc, noteSeparator, ruleHeight } from '../../src/doc/document.js';
import { twips } from '../../src/doc/length.js';
import { type ParagraphStyle, styleSheet } from '../../src/doc/styles.js';
import fc from '../support/random.js';
import { body, geometry, part, parts, unescapeXml, width } from './docx-parts.js';
import { attribute, elements, words } from './read-package.js';
import { footnote, lineBreak, paragraph, sampleDoc, sampleFonts, text } from './sample-doc.js';

describe('styles', () => {
  it('makes every style of the sheet a Word style under its label', async () => {
    const xml = await part(sampleDoc(), 'word/styles.xml');
    const byName = new Map(
      elements(xml, 'w:style').map((style) => [attribute(style, 'w:name', 'w:val'), style]),
    );
    for (const style of Object.values<ParagraphStyle>(styleSheet())) {
      const written = byName.get(style.label) ?? '';
      expect(attribute(written, 'w:sz', 'w:val'), style.label).toBe(String(style.size * 2));
      expect(written.includes('<w:b/>'), style.label).toBe(style.bold);
      expect(written.includes('<w:i/>'), style.label).toBe(style.italic);
      expect(written.includes('<w:keepNext/><w:keepLines/>'), style.label).toBe(style.keepWithNext);
      expect(attribute(written, 'w:spacing', 'w:before')).toBe(String(twips(style.spaceBefore)));
      expect(attribute(written, 'w:spacing', 'w:line')).toBe(String(Math.round(style.line * 240)));
    }
  });

  it("uses Word's own ids where Word has the style, and marks the rest as custom", async () => {
    const xml = await part(sampleDoc(), 'word/styles.xml');
    const builtIn = elements(xml, 'w:style')
      .filter((style) => style.includes('w:type="paragraph"') && !style.includes('w:customStyle="1"'))
      .map((style) => `${attribute(style, 'w:style', 'w:styleId')} ${attribute(style, 'w:name', 'w:val')}`);
    expect(builtIn).toEqual([
      'Normal Normal',
      'Title Title',
      'BodyText Body Text',
      'Heading1 heading 1',
      'Heading2 heading 2',
      'Heading3 heading 3',
      'Heading4 heading 4',
      'Caption caption',
      'Header header',
      'FootnoteText footnote text',
    ]);
    const outline = elements(xml, 'w:style').map((style) => attribute(style, 'w:outlineLvl', 'w:val'));
    expect(outline.filter((level) => level !== undefined)).toEqual(['0', '0', '1', '2', '3', '0']);
  });

  it('sets font and language once, for all scripts, and names no theme font', async () => {
    const xml = await part(sampleDoc(), 'word/styles.xml');
    const [defaults = ''] = elements(xml, 'w:docDefaults');
    for (const slot of ['ascii', 'hAnsi', 'eastAsia', 'cs'])
      expect(attribute(defaults, 'w:rFonts', `w:${slot}`)).toBe('Times New Roman');
    expect(attribute(defaults, 'w:lang', 'w:val')).toBe('vi-VN');
    expect(defaults).not.toContain('w:kern');
    expect(defaults).toContain('<w:widowControl/>');
    expect(xml).not.toMatch(/Theme="/);
    expect([...(await parts(sampleDoc())).values()].join('').match(/<w:rFonts/g)).toHaveLength(1);
  });

  it('stretches spaces as Word 2010 does and asks nothing at opening', async () => {
    const xml = await part(sampleDoc(), 'word/settings.xml');
    expect(xml).toMatch(/<w:compatSetting w:name="compatibilityMode" w:uri="[^"]*" w:val="14"\/>/);
    expect(xml).toContain('<w:doNotExpandShiftReturn/>');
    expect(xml).not.toContain('updateFields');
  });
});

describe('paragraphs', () => {
  it('carry their style and nothing else', async () => {
    const xml = await body(paragraph('body', 'Một câu.'));
    expect(elements(xml, 'w:p')[0]).toBe(
      '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">Một câu.</w:t></w:r></w:p>',
    );
  });

  it('override what their format says', async () => {
    const format = { align: 'left', indentLeft: 20, indentFirst: -5, spaceBefore: 0 } as const;
    const [xml = ''] = elements(await body(paragraph('body', 'a', { format, keepWithNext: true })), 'w:pPr');
    expect(xml).toBe(
      '<w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/><w:keepLines/><w:spacing w:before="0"/>' +
        '<w:ind w:left="400" w:hanging="100"/><w:jc w:val="left"/></w:pPr>',
    );
    expect(await body(paragraph('body', 'a', { format: { indentFirst: 0 } }))).toContain(
      '<w:ind w:firstLine="0"/>',
    );
  });

  it('say bold and italic only where a run differs from its style', async () => {
    const xml = await body(
      paragraph('basis', [
        text('a'),
        text('b', { italic: true }),
        text('c', { italic: false }),
        text('d', { bold: true }),
      ]),
    );
    expect(elements(xml, 'w:r').map((run) => elements(run, 'w:rPr')[0] ?? '')).toEqual([
      '',
      '',
      '<w:rPr><w:i w:val="false"/><w:iCs w:val="false"/></w:rPr>',
      '<w:rPr><w:b/><w:bCs/></w:rPr>',
    ]);
  });

  it('keep no-break spaces, runs of spaces, breaks and typed labels', async () => {
    const xml = await body(
      paragraph('body', [
        { type: 'text', text: 'a) ', label: true },
        text('x\u00a0 y  '),
        lineBreak,
        text('z'),
      ]),
    );
    expect(words(xml)).toBe('a) x\u00a0 y  z');
    expect(xml).toContain('<w:r><w:br/></w:r>');
    expect(xml).not.toContain('numPr');
    expect(elements(xml, 'w:t').every((t) => t.startsWith('<w:t xml:space="preserve">'))).toBe(true);
  });

  it('keep any text as it is', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(texts, async (lines) => {
        const xml = await body(...lines.map((line) => paragraph('body', line)));
        expect(elements(xml, 'w:p').map((p) => unescapeXml(words(p)))).toEqual(lines);
      }),
      { numRuns: 15 },
    );
  });

  it('leave out the characters no XML file may hold', async () => {
    expect(words(await body(paragraph('body', 'a\u000bb\u0000c\uffff & <d>')))).toBe('abc &amp; &lt;d&gt;');
  });

  it('box an urgency mark as wide as its text, in the middle, in red', async () => {
    const xml = await body(paragraph('urgency', 'KHẨN'));
    const length = sampleFonts.bold.width('KHẨN', 13);
    const left = Number(attribute(xml, 'w:ind', 'w:left'));
    expect(attribute(xml, 'w:ind', 'w:right')).toBe(String(left));
    expect(width - 2 * left - length * 20).toBeGreaterThan(0);
    expect(width - 2 * left - length * 20).toBeLessThan(30);
    const styles = await part(sampleDoc(), 'word/styles.xml');
    const style = elements(styles, 'w:style').find((s) => s.includes('"Urgency"')) ?? '';
    for (const side of ['top', 'left', 'bottom', 'right'])
      expect(attribute(style, `w:${side}`, 'w:color')).toBe('FF0000');
    expect(attribute(style, 'w:color', 'w:val')).toBe('FF0000');
  });

  it('draw a rule of exactly its length in the middle of its column', async () => {
    for (const length of [100, 171.35, 33.33]) {
      const [xml = ''] = elements(await body({ type: 'rule', length }), 'w:p');
      const [left, right] = ['w:left', 'w:right'].map((side) => Number(attribute(xml, 'w:ind', side)));
      expect((left ?? 0) + (right ?? 0) + twips(length)).toBe(width);
      expect(Math.abs((right ?? 0) - (left ?? 0))).toBeLessThanOrEqual(1);
    }
    const styles = await part(sampleDoc(), 'word/styles.xml');
    const style = elements(styles, 'w:style').find((s) => s.includes('"Rule"')) ?? '';
    expect(attribute(style, 'w:top', 'w:sz')).toBe('4');
    const [before, line] = ['w:before', 'w:line'].map((name) => Number(attribute(style, 'w:spacing', name)));
    expect((before ?? 0) + 10 + (line ?? 0)).toBe(twips(ruleHeight));
  });

  it('become real footnotes in their own style', async () => {
    const doc: Doc = {
      ...sampleDoc(),
      sections: [{ geometry, blocks: [paragraph('body', [text('a'), footnote(1, 'Chú thích')])] }],
    };
    expect(await part(doc, 'word/document.xml')).toContain(
      '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="1"/>',
    );
    const notes = elements(await part(doc, 'word/footnotes.xml'), 'w:footnote');
    expect(notes.map((note) => attribute(note, 'w:footnote', 'w:id'))).toEqual(['-1', '0', '1']);
    expect(notes[2]).toContain('<w:pStyle w:val="FootnoteText"/>');
    expect(words(notes[2] ?? '')).toBe(' Chú thích');
    expect(notes[0]).not.toContain('footnoteRef');
    const height = `w:line="${twips(noteSeparator.height)}" w:lineRule="exact"`;
    for (const separator of notes.slice(0, 2)) expect(separator).toContain(height);
  });
});
