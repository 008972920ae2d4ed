/** Công văn thu hồi: those who received the document give it back or delete it, and act on it no more (khoản 4 Điều 18 Nghị định số 30/2020/NĐ-CP). */
import type { Dossier } from '../model/dossier.js';
import type { IssuedDocument } from './issued-document.js';
import { firstMention, letterFrame, type MadeLetter } from './letter.js';

export function recallLetter(issued: IssuedDocument, dossier: Dossier): MadeLetter {
  const { id, issuer } = issued;
  return {
    document: {
      ...letterFrame('thu hồi', issued, dossier),
      opening: `Vì [Ghi lý do thu hồi], ${issuer} thu hồi ${firstMention(issued)}. ${issuer} đề nghị các cơ quan, đơn vị đã nhận văn bản thực hiện một số nội dung sau:`,
      print: { items: ['number'] },
      items: [
        `Dừng sử dụng, không viện dẫn [@${id}:short] kể từ khi nhận được Công văn này.`,
        `Đối với văn bản giấy: gửi lại bản đã nhận về ${issuer} (qua văn thư cơ quan), kể cả các bản đã sao gửi tiếp, chậm nhất ngày [Ghi thời hạn].`,
        `Đối với văn bản điện tử: hủy bỏ văn bản trên Hệ thống quản lý văn bản và điều hành, không chuyển tiếp, đồng thời thông báo qua Hệ thống để ${issuer} biết.`,
        `Những việc đã thực hiện theo [@${id}:short]: báo cáo kết quả, vướng mắc (nếu có) về ${issuer} để được hướng dẫn.`,
      ],
      closing: `[@${id}:short] hết hiệu lực thi hành kể từ ngày ký Công văn này. ${issuer} thông báo để các cơ quan, đơn vị biết, thực hiện.`,
    },
    marks: [
      { field: 'opening', text: 'rà soát nơi kính gửi, nơi nhận, người ký; đủ những nơi đã nhận văn bản' },
      { field: 'opening', text: 'ghi lý do thu hồi' },
      { field: 'items', text: 'ghi thời hạn gửi lại; bỏ hình thức văn bản không phát hành' },
    ],
  };
}
