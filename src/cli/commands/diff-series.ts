import { writeSeries } from '../../compared/series/series-formats.js';
import { seriesTables } from '../../compared/series/series-tables.js';
import { fileDate } from '../../compose/compose-dossier.js';
import type { Dossier } from '../../model/dossier.js';
import type { Finding } from '../../model/finding.js';
import { type SeriesResult, seriesPlans } from '../../series-plans.js';
import { collectFindings } from '../collect-findings.js';
import { diskFiles } from '../disk.js';
import { inTheWay } from '../in-the-way.js';
import { paperFormats } from '../paper-formats.js';
import { fontFiles } from '../product-files.js';
import { findingText } from '../report.js';
import { tellText } from '../tell-text.js';
import type { Terminal } from '../terminal.js';
import { commandWords } from '../words.js';
import type { DiffOptions } from './diff.js';

type SeriesOptions = Pick<DiffOptions, 'format' | 'out' | 'language'>;

/** `kehoach diff` of three and more plans: 0 followed, 2 when something could not be read or written. */
export async function diffSeries(
  paths: readonly string[],
  options: SeriesOptions,
  terminal: Terminal,
): Promise<number> {
  const { out, language } = options;
  const blocked = out === undefined || out.force ? [] : await inTheWay([out.path]);
  const result: SeriesResult =
    blocked.length > 0 ? { findings: blocked, sources: [] } : await followed(paths);
  const { strangers = [] } = result.value ?? {};
  if (strangers.length > 0) terminal.err(`${commandWords[language].diff.strangers(strangers)}\n`);
  const failed = result.value && (await tell(result.value, options, terminal));
  const { value: _, ...found } = result;
  const collection = collectFindings();
  collection.add(failed ? { ...found, findings: [...found.findings, failed] } : found);
  const told = collection.report().findings.map((one) => findingText(one, language, terminal.colour.err));
  if (told.length > 0) terminal.err(`${told.join('\n\n')}\n`);
  if (!result.value) terminal.err(`${commandWords[language].diff.notFollowed}\n`);
  return result.value && !failed ? 0 : 2;
}

async function followed(paths: readonly string[]): Promise<SeriesResult> {
  const inputs = await Promise.all(
    paths.map(async (path) => ({ path, resources: { ...(await diskFiles(path)), fonts: fontFiles } })),
  );
  return seriesPlans(inputs);
}

async function tell(
  { series, latest }: NonNullable<SeriesResult['value']>,
  { format, out, language }: SeriesOptions,
  terminal: Terminal,
): Promise<Finding | undefined> {
  const { title } = latest.plan;
  const paper = paperFormats.find((each) => each === format);
  if (paper && out) {
    const [{ seriesSheet }, { writeSheet }] = await Promise.all([
      import('../../compose/sheet/series-sheet.js'),
      import('../write-sheet.js'),
    ]);
    const tables = seriesTables(series, 'vi');
    const sheet = { title, issuer: latest.office.name, date: dateOf(latest), tables };
    const failed = await writeSheet(out.path, paper, (fonts) => seriesSheet(sheet, fonts));
    if (!failed) terminal.out(`${out.path}\n`);
    return failed;
  }
  const text = await writeSeries({ title, series, language }, format);
  return tellText(text, out, terminal);
}

function dateOf(dossier: Dossier): string {
  const [document] = dossier.documents;
  return document ? fileDate(document, dossier) : '2020-03-05';
}
