/** Faults of the formal parts: letterhead, number and symbol, subject, addressees, recipients, signature. */
import { type DocumentNode, officePrefix } from '../../../src/model/dossier.js';
import type { Document } from '../../../src/model/generated/schema-types.js';
import type { Ground } from './ground.js';
import { type Planter, slip } from './planter.js';

/** Writes one field of one document; `at` is where in it the fault is found. */
function field(
  code: string,
  key: keyof Document,
  write: (document: DocumentNode, ground: Ground) => unknown,
  options: {
    readonly where?: (document: DocumentNode, ground: Ground) => boolean;
    readonly at?: (value: unknown) => string;
    readonly companions?: readonly string[];
  } = {},
): Planter {
  const { where = () => true, at = () => '', companions } = options;
  const plant = (ground: Ground) => {
    const document = ground.pick(ground.dossier.documents.filter((each) => where(each, ground)));
    if (!document) return undefined;
    const pointer = `/documents/${document.id}/${key}`;
    const value = write(document, ground);
    ground.put(pointer, value);
    return [`${pointer}${at(value)}`];
  };
  return { code, plant, ...(companions ? { companions } : {}) };
}

const isLetter = ({ kind }: DocumentNode) => kind.form === 'letter';
const isNamed = (document: DocumentNode) => !isLetter(document);
const isAddressed = ({ fields }: DocumentNode) => typeof fields.to?.[0] === 'string';
const isByCommittee = ({ issuer }: DocumentNode) => issuer.unit === undefined;
const hasRecipients = ({ fields }: DocumentNode) => (fields.recipients ?? []).length > 1;
const isFiling = (line: string) => line.startsWith('Lưu');
const others = ({ fields }: DocumentNode) => (fields.recipients ?? []).filter((line) => !isFiling(line));
const filing = ({ fields }: DocumentNode) => (fields.recipients ?? []).filter(isFiling);
const lastLine = (lines: unknown) => `/${(lines as readonly string[]).length - 1}`;

/** The lines and the name of whoever signs. */
function signer({ fields: { signature } }: DocumentNode, { dossier }: Ground) {
  const block = typeof signature === 'string' ? dossier.office.signers?.[signature] : [signature].flat()[0];
  return { lines: [...(block?.lines ?? [])], name: block?.name ?? 'Lê An' };
}

const signed = (lines: readonly string[]) => () => ({ lines, name: 'Lê An' });
const lineAt = (at: number) => () => `/lines/${at}`;

const opens =
  /(?:^|[,;.]\s)(?:Chủ tịch )?(?:Ủy ban nhân dân|UBND) [^,;.]{0,60}(?:ban hành|kính trình|đề nghị)/u;
function hasOpening({ id, carriesSharedBody }: DocumentNode, { prose }: Ground): boolean {
  return prose.some(
    ({ part, words, document }) =>
      part === 'opening' && opens.test(words) && (document ? document === id : carriesSharedBody),
  );
}

/** Takes a field away, where the plan says it or where the office says it of all such documents. */
function without(code: string, key: keyof Document, where: (document: DocumentNode) => boolean): Planter {
  return {
    code,
    plant: ({ dossier, pick, put }) => {
      const document = pick(
        dossier.documents.filter((each) => where(each) && each.fields[key] !== undefined),
      );
      if (!document) return undefined;
      put(`${officePrefix}/documents/${document.kind.kind}/${key}`, undefined);
      put(`/documents/${document.id}/${key}`, undefined);
      return [`/documents/${document.id}`];
    },
  };
}

function letterhead(code: string, write: (line: string) => string): Planter {
  return {
    code,
    plant: ({ dossier, put }) => {
      if (!dossier.documents.some(isByCommittee)) return undefined;
      const [line = ''] = dossier.office.letterhead.issuer;
      put(`${officePrefix}/letterhead/issuer/0`, write(line));
      return [`${officePrefix}/letterhead/issuer/0`];
    },
  };
}

export const framePlanters: readonly Planter[] = [
  letterhead('letterhead-in-capitals', (line) => line.charAt(0) + line.slice(1).toLocaleLowerCase('vi')),
  letterhead('issuer-in-full', (line) => line.replace('ỦY BAN NHÂN DÂN', 'UBND')),
  {
    code: 'issuer-has-symbol',
    plant: ({ dossier, pick, put }) => {
      const unit = pick(dossier.documents.flatMap(({ issuer }) => issuer.unit ?? []));
      if (unit === undefined) return undefined;
      put(`${officePrefix}/units/${unit}/symbol`, undefined);
      return [`${officePrefix}/units/${unit}`];
    },
  },
  field('number-plain', 'number', (_, { pick }) => pick(['15/2027', '15/KH-UBND', '005'])),
  field('symbol-fits-kind', 'symbol', ({ issuer }) => `BC-${issuer.symbol}`, { where: isNamed }),
  field(
    'symbol-fits-issuer',
    'symbol',
    ({ kind, issuer }) => {
      return `${kind.abbreviation}-${issuer.symbol === 'UBND' ? 'HĐND' : 'UBND'}`;
    },
    { where: isNamed },
  ),
  field('no-secrecy-mark', 'note', () => 'TỐI MẬT'),
  slip('subject-unended', [[/(?<=[\p{L}\d])$/gu, '.']], { parts: ['title'] }),
  slip('subject-without-v-v', [[/^/gu, 'V/v ']], {
    parts: ['title'],
    where: ({ pointer }) => pointer === '/title',
    room: ({ dossier }) =>
      dossier.documents.some((each) => isNamed(each) && each.fields.subject === undefined),
  }),
  field(
    'letter-subject-short',
    'subject',
    () =>
      'triển khai thực hiện Kế hoạch thực hiện Đề án tăng cường công tác bảo vệ, chăm sóc trẻ em trên địa bàn gắn với phát triển kinh tế và bảo đảm an sinh cho mọi gia đình',
    { where: isLetter },
  ),

  field(
    'addressee-without-note',
    'to',
    ({ fields }) => [`${fields.to?.[0]} (b/c)`, ...(fields.to ?? []).slice(1)],
    {
      where: isAddressed,
      at: () => '/0',
    },
  ),
  field('addressees-allowed', 'to', () => ['Bảo tàng tỉnh'], {
    where: ({ kind }) => kind.kind === 'ke-hoach',
  }),
  { ...without('addressees-given', 'to', isAddressed), companions: ['duty-unit-receives'] },
  field('submission-to-one', 'to', ({ fields }) => [...(fields.to ?? []), 'Bảo tàng tỉnh'], {
    where: ({ kind }) => kind.kind === 'to-trinh',
  }),
  field(
    'superior-named-in-full',
    'to',
    ({ fields }) => [
      String(fields.to?.[0]).replace('Ủy ban nhân dân', 'UBND').replace('Hội đồng nhân dân', 'HĐND'),
    ],
    {
      where: ({ kind }) => kind.kind === 'to-trinh',
      at: () => '/0',
    },
  ),
  {
    code: 'letter-verb-fits-addressee',
    companions: ['duty-unit-receives'],
    plant: ({ dossier, pick, put }) => {
      const letter = pick(dossier.documents.filter(isLetter));
      if (!letter) return undefined;
      put(`/documents/${letter.id}/to`, ['Tòa án nhân dân tối cao']);
      put(`/documents/${letter.id}/closing`, 'Yêu cầu các tổ chức thực hiện.');
      return [`/documents/${letter.id}/closing`];
    },
  },

  field('as-above-fits', 'recipients', ({ fields }) => ['Như Điều 3', ...(fields.recipients ?? [])], {
    where: hasRecipients,
    at: () => '/0',
  }),
  field('filing-line-form', 'recipients', (document) => [...others(document), 'Lưu VT'], {
    where: hasRecipients,
    at: lastLine,
  }),
  field('filing-fits-symbol', 'recipients', (document) => [...others(document), 'Lưu: VT, TC-KH'], {
    where: (document) => isLetter(document) && document.fields.symbol !== undefined,
    at: lastLine,
  }),
  field(
    'recipients-in-order',
    'recipients',
    (document) => [...filing(document), ...others(document), 'Các câu lạc bộ (t/h)', 'Bảo tàng tỉnh (b/c)'],
    { where: (document) => hasRecipients(document) && filing(document).length === 0, at: lastLine },
  ),
  field(
    'recipients-once',
    'recipients',
    (document) => [...others(document), 'Bảo tàng tỉnh', 'Bảo tàng tỉnh (t/h)'],
    {
      where: (document) => hasRecipients(document) && filing(document).length === 0,
      at: lastLine,
    },
  ),
  field('duty-unit-receives', 'recipients', () => ['Bảo tàng tỉnh', 'Lưu: VT'], {
    where: (document) => hasRecipients(document) && document.carriesSharedBody,
  }),

  without('signature-given', 'signature', () => true),
  field('signer-known', 'signature', () => 'nguoi-ky'),
  field(
    'signature-in-capitals',
    'signature',
    (document, ground) => {
      const { lines, name } = signer(document, ground);
      const [first = '', ...more] = lines;
      const [form = '', ...post] = first.split(' ');
      return { lines: [`${form} ${post.join(' ').toLocaleLowerCase('vi')}`, ...more], name };
    },
    { at: lineAt(0) },
  ),
  field(
    'signing-form-written',
    'signature',
    (document, ground) => {
      const { lines, name } = signer(document, ground);
      return { lines: lines.map((line) => line.replace(/^(TM|KT)\. /, '$1.')), name };
    },
    { where: isByCommittee, at: lineAt(0) },
  ),
  field('signing-authority', 'signature', signed(['TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH']), {
    where: isByCommittee,
    at: lineAt(1),
    companions: ['signer-agrees-with-opening'],
  }),
  field(
    'signer-name-plain',
    'signature',
    (document, ground) => {
      const { lines, name } = signer(document, ground);
      return { lines, name: `ThS. ${name}` };
    },
    { at: () => '/name' },
  ),
  field('signer-fits-issuer', 'signature', signed(['TRƯỞNG PHÒNG']), { where: isByCommittee }),
  field(
    'signer-agrees-with-opening',
    'signature',
    (document, ground) => {
      const { lines, name } = signer(document, ground);
      const [first = '', ...more] = lines;
      if (!first.startsWith('TM.')) return { lines: ['TM. ỦY BAN NHÂN DÂN', ...lines], name };
      return { lines: more[0]?.startsWith('KT.') ? more : ['CHỦ TỊCH'], name };
    },
    { where: (document, ground) => isByCommittee(document) && hasOpening(document, ground) },
  ),
];
