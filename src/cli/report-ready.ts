import type { Finding } from '../model/finding.js';
import type { Language } from '../model/language.js';
import { twoDigits } from '../model/two-digits.js';
import type { Obstacle, ReadyPlan } from '../ready-plan.js';
import { collectFindings } from './collect-findings.js';
import { failureVerdict } from './failure-verdict.js';
import { findingText } from './report.js';
import { paint } from './report-colour.js';
import type { PlacedFinding } from './report-input.js';
import { jsonRow } from './report-json.js';
import { printable } from './report-width.js';

/** The answers for several plans, put together to be told. */
export interface ReadyReport {
  readonly add: (planPath: string, answer: Pick<ReadyPlan, 'asked' | 'obstacles' | 'sources'>) => void;
  /** Files that could not be written, and faults of ours. */
  readonly addFailures: (findings: readonly Finding[]) => void;
  /** Everything that stands in the way, in the order of the files. */
  readonly findings: () => readonly PlacedFinding[];
  readonly text: (language: Language, colour: boolean) => string;
  /** The findings as `check` gives them, each with the ids of the documents it stands in the way of. */
  readonly json: (language: Language) => string;
}

interface Answer {
  readonly planPath: string;
  readonly documents: readonly { readonly id: string; readonly name: string; readonly open: number }[];
}

export function readyReport(): ReadyReport {
  const collection = collectFindings();
  const answers: Answer[] = [];
  const concerned = new Map<string, Set<string>>();
  const findings = () => collection.report().findings;
  return {
    add: (planPath, { asked, obstacles, sources }) => {
      collection.add({ findings: obstacles.map(({ finding }) => finding), sources });
      for (const { finding, documents } of obstacles) {
        const known = concerned.get(keyOf({ finding })) ?? new Set();
        concerned.set(keyOf({ finding }), new Set([...known, ...documents]));
      }
      answers.push({
        planPath,
        documents: asked.map((each) => ({ ...each, open: openOf(each.id, obstacles) })),
      });
    },
    addFailures: (failures) => collection.add({ findings: failures }),
    findings,
    text: (language, colour) => {
      const found = findings();
      const head = paint(conclusion(collection.findings(), language), 'strong', colour);
      const parts = [head, ...answers.map((answer) => answerText(answer, language))];
      return [...parts, ...found.map((one) => findingText(one, language, colour))].join('\n\n').concat('\n');
    },
    json: (language) => {
      const rows = findings().map((one) => ({
        ...jsonRow(one, language),
        documents: [...(concerned.get(keyOf(one)) ?? [])],
      }));
      return `${JSON.stringify(rows, undefined, 2)}\n`;
    },
  };
}

function openOf(id: string, obstacles: readonly Obstacle[]): number {
  return obstacles.filter(({ documents }) => documents.includes(id)).length;
}

function keyOf({ finding: { code, file, at, message } }: Pick<PlacedFinding, 'finding'>): string {
  return JSON.stringify([code, file, at, message.vi]);
}

/** “Chưa đủ điều kiện trình ký: còn 02 lỗi và 01 nội dung chưa xác nhận.” */
export function conclusion(found: readonly Finding[], language: Language): string {
  const failure = failureVerdict(found, language);
  if (failure !== undefined) return failure;
  const waits = {
    vi: 'Số và ngày, tháng ban hành được để trống, chờ văn thư cấp số.',
    en: 'Number and day may be blank: the clerk gives them.',
  }[language];
  if (found.length === 0) {
    const ready = {
      vi: 'Kết luận: đủ điều kiện trình ký.',
      en: 'Verdict: ready to be submitted for signature.',
    };
    return `${ready[language]} ${waits}`;
  }
  const count = (kind: Kind) => found.filter((finding) => kindOf(finding) === kind).length;
  const list = kinds.flatMap((kind) => (count(kind) === 0 ? [] : [counted(kind, count(kind), language)]));
  return language === 'vi'
    ? `Kết luận: chưa đủ điều kiện trình ký: còn ${joined(list, 'và')}. ${waits}`
    : `Verdict: not ready to be submitted for signature: ${joined(list, 'and')}. ${waits}`;
}

const kinds = ['error', 'verify', 'unconfirmed'] as const;
type Kind = (typeof kinds)[number];

function kindOf({ code, severity }: Finding): Kind {
  if (code === 'ready-confirmed' || code === 'ready-guess') return 'unconfirmed';
  return severity === 'verify' ? 'verify' : 'error';
}

function counted(kind: Kind, count: number, language: Language): string {
  if (language === 'en') {
    if (kind === 'error') return `${count} ${count === 1 ? 'error' : 'errors'}`;
    return kind === 'verify' ? `${count} to verify` : `${count} not confirmed`;
  }
  const nouns = { error: 'lỗi', verify: 'nội dung cần đối chiếu', unconfirmed: 'nội dung chưa xác nhận' };
  return `${twoDigits(count)} ${nouns[kind]}`;
}

function joined(list: readonly string[], and: string): string {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ${and} ${list.at(-1)}`;
}

function answerText({ planPath, documents }: Answer, language: Language): string {
  const lines = documents.map(({ id, name, open }) => `  ${name} (${id}): ${state(open, language)}`);
  return [printable(planPath), ...lines].join('\n');
}

function state(open: number, language: Language): string {
  if (language === 'vi') return open === 0 ? 'đủ điều kiện trình ký' : `còn ${twoDigits(open)} nội dung`;
  return open === 0 ? 'ready' : `${open} to do`;
}
