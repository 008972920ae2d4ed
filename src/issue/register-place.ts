import type { CalendarDay } from '../model/day.js';
import type { DocumentNode, Dossier } from '../model/dossier.js';
import type { Files } from '../model/files.js';

/** The register that a document is entered in, and the series of numbers there that it takes one of. */
export interface RegisterPlace {
  readonly path: string;
  /** Whose register it is. */
  readonly issuer: string;
  readonly year: number;
  /** A kind that has numbers of its own; none: the series of all kinds. */
  readonly series?: string;
}

/**
 * Each issuer has a register for each year, beside the office file: `so-van-ban-di/xa-minh-tam-2027.yaml`, of a unit
 * `so-van-ban-di/xa-minh-tam-vhxh-2027.yaml`. The office file may say otherwise (`numbering`): who issues how, the head of the
 * office decides (điểm c khoản 1 Điều 15).
 */
export function registerPlace(
  document: DocumentNode,
  { office, officePath }: Dossier,
  { year }: CalendarDay,
  files: Pick<Files, 'resolve'>,
): RegisterPlace {
  const { separate = [], shared = [] } = office.numbering ?? {};
  const { unit, name } = document.issuer;
  const own = unit !== undefined && !shared.includes(unit);
  const base = /([^/\\]*?)(?:\.ya?ml)?$/i.exec(officePath)?.[1] ?? '';
  const file = [base, ...(own ? [unit] : []), year].join('-');
  const kind = document.fields.kind ?? document.id;
  return {
    path: files.resolve(officePath, `so-van-ban-di/${file}.yaml`),
    issuer: own ? name : office.name,
    year,
    ...(separate.includes(kind) ? { series: kind } : {}),
  };
}
