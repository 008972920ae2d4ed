import { nearest } from '../model/nearest.js';
import { own } from '../model/own.js';
import { fold } from './fold.js';
import type { SchemaNode } from './schema-node.js';

/** The field that was most likely meant: known wrong names, the Vietnamese name, other capitals, a slip of the finger. */
export function nearestKey(typed: string, schema: SchemaNode): string | undefined {
  const known = Object.keys(schema.properties ?? {});
  const folded = fold(typed);
  if (folded === '') return undefined;
  return (
    known.find((key) => fold(key) === folded) ??
    (own(wrongNames, folded) ?? []).find((key) => known.includes(key)) ??
    known.find((key) => fold(schema.properties?.[key]?.title ?? '') === folded) ??
    (folded.length > 3
      ? known.find((key) => fold(schema.properties?.[key]?.title ?? '').includes(folded))
      : undefined) ??
    known.find((key) => letters(fold(key)) === letters(folded)) ??
    nearest(typed, known)
  );
}

/** Letters in order, so that a key with two of them swapped is still itself. */
function letters(text: string): string {
  return [...text].sort().join('');
}

/** Names that other tools, other languages and habit suggest, with the fields that may be meant, likeliest first. */
const wrongNames: Readonly<Record<string, readonly string[]>> = {
  abbreviation: ['short', 'symbol'],
  address: ['contact'],
  addressees: ['to'],
  agency: ['issuer', 'office'],
  appendix: ['appendices'],
  assignee: ['lead'],
  attachments: ['enclosures', 'appendices'],
  body: ['text', 'sections'],
  cancu: ['basis'],
  chuky: ['signature'],
  chutri: ['lead'],
  code: ['id', 'symbol'],
  collaborators: ['partners'],
  columnwidth: ['width'],
  comment: ['note'],
  content: ['text', 'sections'],
  contents: ['sections', 'items'],
  cost: ['amount'],
  coquan: ['office', 'issuer'],
  coquanchutri: ['lead'],
  coquanphoihop: ['partners'],
  deadline: ['due', 'when', 'by'],
  department: ['unit', 'lead'],
  description: ['text', 'note'],
  diadanh: ['place'],
  donvi: ['unit', 'lead', 'units'],
  donvichutri: ['lead'],
  donviphoihop: ['partners'],
  due: ['when', 'by'],
  duedate: ['due', 'when', 'by'],
  enddate: ['end'],
  frequency: ['every', 'period'],
  fullname: ['name'],
  funding: ['amount', 'budget'],
  ghichu: ['note'],
  giaiphap: ['tasks'],
  han: ['due', 'when', 'by'],
  hoten: ['name'],
  indicator: ['indicators', 'target'],
  kinhgui: ['to'],
  kinhphi: ['budget', 'amount'],
  kpi: ['indicators', 'target'],
  kybaocao: ['period', 'reports'],
  kyhieu: ['symbol'],
  label: ['heading', 'name'],
  leader: ['supervisor', 'lead'],
  leadunit: ['lead'],
  legalbasis: ['basis'],
  list: ['items'],
  location: ['place'],
  measure: ['measures'],
  muc: ['sections'],
  name: ['heading', 'title', 'text'],
  ngay: ['date', 'when'],
  nhiemvu: ['tasks'],
  noidung: ['text', 'sections', 'items'],
  noinhan: ['recipients'],
  nguoiky: ['signature'],
  number: ['id', 'symbol'],
  organization: ['issuer', 'name'],
  owner: ['lead'],
  phoihop: ['partners'],
  phuluc: ['appendices'],
  product: ['output'],
  receiver: ['to', 'recipients'],
  receivers: ['recipients', 'to'],
  remark: ['note'],
  repeat: ['every'],
  responsible: ['lead', 'unit'],
  result: ['output'],
  results: ['output'],
  role: ['kind'],
  sanpham: ['output'],
  signedby: ['signature'],
  signer: ['signature', 'signers'],
  startdate: ['start'],
  sub: ['items', 'sections'],
  subitems: ['items'],
  subsections: ['sections'],
  subtasks: ['items'],
  task: ['tasks', 'text'],
  thoigian: ['when', 'period'],
  thoihan: ['when', 'due', 'by'],
  tieude: ['heading', 'title', 'subject'],
  time: ['at', 'when'],
  title: ['heading', 'subject', 'name', 'text'],
  trichyeu: ['subject', 'title'],
  type: ['kind'],
  unitofmeasure: ['unit'],
  value: ['target', 'amount'],
  year: ['period'],
};
