/** A Kế hoạch sửa đổi, bổ sung một số nội dung: what changes and who acts on it; all else stays with the issued plan (khoản 3 Điều 18 Nghị định số 30/2020/NĐ-CP). */

import { appendicesOf } from '../model/appendices.js';
import type { Dossier } from '../model/dossier.js';
import type { Citation, Document, PlanFile, Print, Section } from '../model/generated/schema-types.js';
import { own } from '../model/own.js';
import { mentionPattern } from '../model/texts.js';
import type { Amendment, Group } from './amendments.js';
import { citationOf, datedName, type IssuedDocument } from './issued-document.js';
import type { Successor } from './successor.js';

export interface AmendingInput {
  readonly dossier: Dossier;
  readonly issued: IssuedDocument;
  readonly successor: Successor;
  readonly amendments: readonly Amendment[];
  /** The place of a part of the issued plan by its id: "mục V". */
  readonly placeOf: (id: string) => string | undefined;
}

export interface AmendingPlan {
  readonly value: PlanFile;
  /** `# kiểm tra:` by JSON pointer. */
  readonly comments: ReadonlyMap<string, readonly string[]>;
}

const headings: Readonly<Record<Group, string>> = {
  indicators: 'Sửa đổi, bổ sung chỉ tiêu',
  tasks: 'Sửa đổi, bổ sung nhiệm vụ, giải pháp',
  reports: 'Sửa đổi, bổ sung chế độ báo cáo',
  budget: 'Sửa đổi, bổ sung nội dung về kinh phí',
  others: 'Sửa đổi, bổ sung các nội dung khác',
  removed: 'Bãi bỏ một số nội dung',
};

export function amendingPlan(input: AmendingInput): AmendingPlan {
  const { dossier, issued, successor, amendments } = input;
  const { plan } = dossier;
  const { citation, id, series, revision, original } = successor;
  const { issuer, kind, about, node } = issued;
  const what = 'sửa đổi, bổ sung một số nội dung của';
  const recipients = (own(plan.documents, issued.id)?.recipients ?? []).map((line) => bare(line, input));
  const basis = basesOf(dossier, issued);
  const value: PlanFile = {
    ...{ schema: 1, id, series, original, revision },
    ...{ period: plan.period, office: successor.way + plan.office },
    title: `S${what.slice(1)} ${datedName(issued)} của ${issuer} ${about}`,
    citations: { ...basis.citations, [citation]: citationOf(issued) },
    ...(plan.units === undefined ? {} : { units: plan.units }),
    documents: {
      [issued.id]: {
        ...frameOf(own(plan.documents, issued.id) ?? {}),
        date: issued.day.year,
        ...(recipients.length > 0 ? { recipients } : {}),
      },
    },
    basis: [...basis.lines, 'Theo đề nghị của [Ghi đơn vị trình] tại [Ghi số, ngày tờ trình]'],
    opening: `${issuer} ban hành ${kind} ${what} [@${citation}] như sau:`,
    sections: [
      { heading: 'Nội dung sửa đổi, bổ sung', ...contentOf(amendments) },
      {
        heading: 'Tổ chức thực hiện',
        print: { numbering: 'number' },
        items: [
          `Các nội dung khác của [@${citation}:short] không được sửa đổi, bổ sung tại ${kind} này giữ nguyên, tiếp tục thực hiện.`,
          `Các cơ quan, đơn vị được giao nhiệm vụ tại [@${citation}:short] căn cứ nội dung sửa đổi, bổ sung để điều chỉnh chương trình, kế hoạch công tác của đơn vị và tổ chức thực hiện.`,
          ...(amendments.length > 0 && appendicesOf(node, dossier).length > 0
            ? [
                `Phụ lục kèm theo [@${citation}:short] được điều chỉnh tương ứng với các nội dung sửa đổi, bổ sung nêu trên.`,
              ]
            : []),
          `${kind} này có hiệu lực kể từ ngày ký.`,
        ],
      },
    ],
    closing: `Trên đây là ${kind} ${what} [@${citation}:short]. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về ${node.issuer.short} để xem xét, giải quyết.`,
    ...(plan.print === undefined ? {} : { print: plan.print }),
  };
  return { value, comments: commentsOf(amendments, issued) };
}

function contentOf(amendments: readonly Amendment[]): Section {
  if (amendments.length === 0) {
    return {
      items: [
        'Sửa đổi [Ghi mục, khoản, điểm] như sau: “[Ghi nội dung mới]”.',
        'Bổ sung [Ghi nội dung, nhiệm vụ] vào sau [Ghi mục, khoản, điểm] như sau: “[Ghi nội dung bổ sung]”.',
        'Bãi bỏ [Ghi mục, khoản, điểm].',
      ],
      print: { numbering: 'number' },
    };
  }
  const groups = (Object.keys(headings) as Group[]).filter((group) =>
    amendments.some((each) => each.group === group),
  );
  const [only, ...more] = groups;
  if (only !== undefined && more.length === 0) return listOf(only, amendments, 'number');
  return {
    sections: groups.map((group) => ({ heading: headings[group], ...listOf(group, amendments, 'letter') })),
  };
}

function listOf(group: Group, amendments: readonly Amendment[], numbering: string): Section {
  const items = amendments.filter((each) => each.group === group).map(({ item }) => item);
  const print: Print = items.length > 1 ? { numbering } : {};
  if (group === 'indicators') return { indicators: items, print: { as: 'list', ...print } };
  if (group === 'tasks') return { tasks: items, print: { as: 'list', details: 'none', ...print } };
  return items.length > 1 ? { items, print } : { items };
}

/** Who issues and signs, as the issued document has it where it differs from the office's usual. */
function frameOf(written: Document): Document {
  const { kind, issuer, typeName, letterhead, symbol, place, signature, drafter, contact, print } = written;
  const fields = { kind, issuer, typeName, letterhead, symbol, place, signature, drafter, contact, print };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The laws that gave the power to issue it; what else it rested on may not be what the change rests on. */
function basesOf(
  { plan, citations }: Dossier,
  { id }: IssuedDocument,
): { readonly lines: readonly string[]; readonly citations: Readonly<Record<string, Citation>> } {
  const basis = own(plan.documents, id)?.basis ?? plan.basis;
  if (basis === undefined || typeof basis === 'string') return { lines: [], citations: {} };
  const lawOf = (line: string) => {
    const [, cited = ''] = new RegExp(mentionPattern).exec(line) ?? [];
    return /^(?:bộ )?luật$/iu.test(own(citations, cited)?.type ?? '') ? cited : undefined;
  };
  const lines = basis.filter((line) => lawOf(line) !== undefined);
  const named = lines.flatMap((line) => {
    const law = lawOf(line) ?? '';
    const written = own(plan.citations, law);
    return written ? [[law, written] as const] : [];
  });
  return { lines, citations: Object.fromEntries(named) };
}

/** A line of recipients whose mentions of the plan's parts are words, since the new plan has no such parts. */
function bare(line: string, { placeOf, issued }: AmendingInput): string {
  return line.replace(mentionPattern, (whole, id: string) => {
    const place = placeOf(id);
    return place === undefined ? whole : `${place} ${issued.name}`;
  });
}

function commentsOf(amendments: readonly Amendment[], { id }: IssuedDocument): AmendingPlan['comments'] {
  const content =
    amendments.length === 0
      ? 'ghi từng nội dung sửa đổi, bổ sung, bãi bỏ; bỏ dòng không dùng'
      : 'rà soát từng nội dung sửa đổi, bổ sung; lời văn lập từ những chỗ khác nhau giữa bản đã ban hành và kế hoạch hiện tại';
  return new Map([
    [`/documents/${id}`, ['kiểm tra: rà soát người ký, nơi nhận; đủ những nơi đã nhận văn bản được sửa đổi']],
    ['/basis', ['kiểm tra: bổ sung căn cứ, lý do sửa đổi; ghi đơn vị trình, số và ngày tờ trình']],
    ['/sections/0', [`kiểm tra: ${content}`]],
  ]);
}
