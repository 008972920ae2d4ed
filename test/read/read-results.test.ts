import { describe, expect, it } from 'vitest';
import { readResultsFile } from '../../src/read/read-results.js';

const sample = `schema: 1
plan: tre-em-2027
report: bc-6-thang-don-vi
from: 15/12/2026
to: 14/6/2027
units:
  tram-y-te:
    date: 16/6/2027
    indicators:
      thap-coi: {numerator: 52, denominator: 486, estimate: "10,5%"}
    tasks:
      dinh-duong:
        status: doing
        difficulty: Thiếu cân đo
    funding:
      - {text: "Cân, đo trẻ em", source: Ngân sách xã, planned: 60 triệu đồng, spent: 45 triệu đồng}
`;

const read = (text: string) => readResultsFile(new TextEncoder().encode(text), 'ket-qua.yaml');

describe('a file of results', () => {
  it('is read as it is written', () => {
    const { value, findings } = read(sample);
    expect(findings).toEqual([]);
    expect(value?.units['tram-y-te']?.indicators?.['thap-coi']).toEqual({
      numerator: 52,
      denominator: 486,
      estimate: '10,5%',
    });
    expect(value?.units['tram-y-te']?.tasks?.['dinh-duong']?.status).toBe('doing');
  });

  it('tells a field of another name by its place, with the field that is meant', () => {
    const { findings } = read(sample.replace('numerator: 52', 'tử số: 52'));
    expect(findings.map(({ hint }) => hint?.vi ?? '')).toEqual([expect.stringContaining('“numerator”')]);
  });

  it('tells a number that YAML would take for another', () => {
    const { findings } = read(sample.replace('486', '4.860'));
    expect(findings).toMatchObject([
      { code: 'yaml-number', at: { pointer: '/units/tram-y-te/indicators/thap-coi/denominator' } },
    ]);
  });

  it('offers the states of a task', () => {
    const [finding] = read(sample.replace('doing', 'xong')).findings;
    expect(finding?.hint?.vi).toContain('done-late');
  });

  it('is told from a plan', () => {
    const { findings } = read('schema: 1\nid: a\nperiod: 2027\noffice: a.yaml\ntitle: A\n');
    expect(findings.map(({ message }) => message.vi)).toEqual([
      'Đây là tệp kế hoạch, không phải tệp kết quả.',
    ]);
  });
});
