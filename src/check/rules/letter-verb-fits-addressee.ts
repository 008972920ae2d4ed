import { isOnlyAsked, relationOf } from '../relation.js';
import type { Rule } from '../rule.js';

/** "yêu cầu", "chỉ đạo" as verbs of the whole letter. */
const order =
  /(?<!(?:theo|được|các|đáp ứng|có|của|những) )(?<!\p{L})(?:yêu cầu|giao nhiệm vụ|chỉ đạo)(?!\p{L})(?! của| tại| nêu)/iu;
/** "đề nghị" without "kính", not "tiếp nhận đề nghị của …". */
const plainRequest = /(?<!(?:kính|theo|xét|trân trọng|những|các) )(?<!\p{L})đề nghị(?!\p{L})(?! của| tại)/iu;

/** The verb of a letter follows from whom it is sent to. */
export const letterVerbFitsAddressee: Rule = {
  code: 'letter-verb-fits-addressee',
  severity: 'warning',
  title: {
    vi: 'Công văn gửi cơ quan cấp trên, cơ quan không trực thuộc dùng “kính đề nghị”, “đề nghị”, không dùng “yêu cầu”.',
    en: 'A letter to a superior or to an independent organ asks and does not order.',
  },
  basis: 'convention',
  *check(subject) {
    for (const document of subject.documents) {
      const addressees = (document.fields.to ?? []).map((each) =>
        typeof each === 'string' ? each : each.text,
      );
      if (document.kind.form !== 'letter' || addressees.length === 0) continue;
      const relations = addressees.map((name) => relationOf(name, subject));
      const isSuperior = relations.every((relation) => relation === 'superior');
      if (!relations.every(isOnlyAsked)) continue;
      for (const { words, part, document: own, pointer } of subject.prose) {
        if (own !== document.id || (part !== 'opening' && part !== 'closing')) continue;
        const ordered = order.exec(words);
        const found = ordered ?? (isSuperior ? plainRequest.exec(words) : null);
        if (!found) continue;
        const verb = isSuperior ? 'kính đề nghị' : 'đề nghị';
        yield {
          pointer,
          span: { from: found.index, to: found.index + found[0].length },
          ...(ordered ? {} : { severity: 'info' }),
          message: {
            vi: `Công văn gửi ${isSuperior ? 'cơ quan cấp trên' : 'cơ quan không trực thuộc'} nhưng câu dùng “${found[0]}”.`,
            en: `The letter goes to ${isSuperior ? 'a superior' : 'independent organs'} and says “${found[0]}”.`,
          },
          hint: { vi: `Theo thông lệ, dùng “${verb}”.`, en: `Write “${verb}”.` },
        };
      }
    }
  },
  good: [
    {
      plan: `documents: {cong-van: {to: ['Sở Y tế'], opening: Thực hiện yêu cầu của Sở Y tế, closing: Ủy ban nhân dân xã kính đề nghị Sở Y tế xem xét./.}}`,
    },
    {
      plan: `documents: {cong-van: {to: ['Phòng Kinh tế', 'Các thôn'], closing: Yêu cầu các đơn vị thực hiện./.}}`,
    },
    // Mixed addressees: the sentence tells them apart.
    {
      plan: `documents: {cong-van: {to: ['Phòng Kinh tế', 'Đoàn Thanh niên xã'], closing: 'Yêu cầu Phòng Kinh tế, đề nghị Đoàn Thanh niên xã thực hiện./.'}}`,
    },
    {
      plan: `documents: {cong-van: {to: ['Đoàn Thanh niên xã'], closing: Đề nghị Đoàn Thanh niên xã phối hợp./.}}`,
    },
  ],
  bad: [
    {
      plan: `documents: {cong-van: {to: ['Sở Y tế'], opening: Ủy ban nhân dân xã đề nghị Sở Y tế như sau, closing: Yêu cầu Sở Y tế hỗ trợ./.}}`,
      at: ['/documents/cong-van/opening “đề nghị”', '/documents/cong-van/closing “Yêu cầu”'],
    },
    {
      plan: `documents: {cong-van: {to: ['Ủy ban MTTQ Việt Nam xã'], closing: Yêu cầu các tổ chức thực hiện./.}}`,
      at: ['/documents/cong-van/closing “Yêu cầu”'],
    },
  ],
};
