import { office, planWith } from '../../support/sample.js';
import { byCommand, byPlan, type Group } from '../attempt.js';

const turns = { code: 0, says: 'A hidden mark turns the direction of writing' };
const unseen = { code: 0, says: 'holds an invisible character' };
const unseenInText = { code: 0, says: 'There is an invisible character' };
const alike = { code: 0, says: 'is no Latin letter and only looks like one' };
const inOffice = (from: string, to: string) => ({
  files: {
    'plans/offices/xa.yaml': office.replace(from, to),
    'plans/a.yaml': planWith('text: Trồng cây.\n'),
  },
  args: ['check', 'plans/a.yaml'],
});

export const characters: Group = {
  title: 'Characters that deceive',
  attempts: [
    byPlan('a right-to-left override in a sum of money', turns, 'text: "Kinh phí 1\u202e000.5 đồng."\n'),
    byPlan('an isolate in a text', turns, 'text: "Giao \u2067Phòng Kinh tế\u2069 thực hiện."\n'),
    byCommand('a right-to-left override in a title', turns, {
      files: { 'plans/a.yaml': planWith('text: A.\n').replace('năm 2027', 'năm \u202e7202') },
    }),
    byCommand(
      'a right-to-left mark in a unit’s name',
      turns,
      inOffice('Phòng Kinh tế', 'Phòng \u200fKinh tế'),
    ),
    byCommand(
      'a zero-width space in a unit’s name',
      unseen,
      inOffice('Phòng Kinh tế', '"Phòng\u200b Kinh tế"'),
    ),
    byCommand(
      'a zero-width joiner in the office’s name',
      unseen,
      inOffice('Minh Tâm\nshort', 'Minh\u200d Tâm\nshort'),
    ),
    byCommand('a Hangul filler in a unit’s symbol', unseen, inOffice('symbol: KT', 'symbol: "KT\u3164"')),
    byPlan(
      'a zero-width space in a document’s number',
      { ...unseen, code: 1 },
      'documents:\n  ke-hoach: {number: "64\u200b"}\ntext: A.\n',
    ),
    byPlan('a zero-width space in a text', unseenInText, 'text: "Bảo\u200b vệ trẻ em."\n'),
    byPlan(
      'letters of tags (U+E0041) in a text',
      { code: 1, says: 'U+E0041' },
      'text: "Bảo vệ\u{e0041} trẻ em."\n',
    ),
    byCommand('a Cyrillic “Н” in a signer’s name', alike, inOffice('Lê Thị Hòa', 'Lê Thị \u041dòa')),
    byCommand('a unit’s symbol in Cyrillic', alike, inOffice('symbol: KT', 'symbol: \u041a\u0422')),
    byPlan('a Greek “ο” in a text', alike, 'text: "Chi 5 triệu đ\u03bfng."\n'),
  ],
};
