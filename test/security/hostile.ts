/** One dossier with hostile words in every field that holds words. */
import type { Contents } from '../support/project.js';
import { planWith } from '../support/sample.js';

/** Would run, fetch, or close what it stands in, in one format or the other. */
export const hostileWords =
  `</title></style></script><script>window.ran=1</script><img src="https://a.example/x" onerror="window.ran=1">` +
  `<svg onload="window.ran=1"> [nút](javascript:window.ran=1) <a href="javascript:window.ran=1">nút</a> ` +
  `"onmouseover="window.ran=1" 'x' ) Tj (A) /JS (app.alert) ]]> &amp; <!-- {{title}} {{{title}}} {{> letterhead}} ` +
  `::letterhead =1+1 \\r`;

const quoted = JSON.stringify(hostileWords.replace('\\r', ''));

export const hostileOffice = `schema: 1
name: ${quoted}
short: ${quoted}
symbol: UBND
place: ${quoted}
letterhead:
  issuer: [${quoted}]
  parent: [${quoted}]
units:
  kinh-te: {name: ${quoted}, short: ${quoted}, symbol: KT}
  vhxh: {name: "=cmd|' /C calc'!A0", symbol: VHXH}
signers:
  pct: {lines: [${quoted}], name: ${quoted}}
documents:
  ke-hoach:
    signature: pct
    recipients: [${quoted}]
`;

export const hostilePlan = (title: string = quoted) =>
  planWith(`documents:
  ke-hoach: {subject: ${quoted}, number: "1", date: 01/02/2027}
sections:
  - heading: ${quoted}
    text: ${quoted}
  - heading: Nhiệm vụ
    tasks:
      - id: viec-mot
        name: ${quoted}
        text: ${quoted}
        lead: kinh-te
        partners: [vhxh]
        when: 29/01/2027
        output: ${quoted}
        note: ${quoted}
      - text: "=HYPERLINK(\\"https://a.example\\",\\"A\\")"
        lead: vhxh
        when: {by: 29/01/2027, text: ${quoted}}
        output: "+1"
        note: "@SUM(1)\\r\\nATTACH:https://a.example\\nX-INJECTED:1"
  - heading: Bảng
    table:
      columns: [${quoted}, B]
      rows: ${JSON.stringify(`${hostileWords.replace(/[|\\]r?/g, ' ')} | -1`)}
`).replace(/^title: .*$/m, `title: ${title}`);

/** The plan, last year's with other words, and their office. */
export const hostileFiles: Contents = {
  'plans/a.yaml': hostilePlan(),
  'plans/b.yaml': hostilePlan()
    .replaceAll('2027', '2026')
    .replaceAll('nút', 'mục')
    .replace('id: trong-cay', 'id: nam-truoc'),
  'plans/offices/xa.yaml': hostileOffice,
};
