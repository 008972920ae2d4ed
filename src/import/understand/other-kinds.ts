import type { Finding, Words } from '../../model/finding.js';
import type { TemplateHead } from '../../model/generated/schema-types.js';
import { own } from '../../model/own.js';
import { enumerate } from '../../model/vietnamese.js';

/** The kinds of documents that a template prints, by id. */
export type Kinds = ReadonlyMap<string, TemplateHead>;

/** Kinds by the names an officer calls them; the product has no template for them. */
const names: Readonly<Record<string, string>> = {
  'nghi-quyet': 'Nghị quyết',
  'quyet-dinh': 'Quyết định',
  'chi-thi': 'Chỉ thị',
  'quy-che': 'Quy chế',
  'quy-dinh': 'Quy định',
  'thong-cao': 'Thông cáo',
  'thong-bao': 'Thông báo',
  'huong-dan': 'Hướng dẫn',
  'chuong-trinh': 'Chương trình',
  'phuong-an': 'Phương án',
  'de-an': 'Đề án',
  'du-an': 'Dự án',
  'bien-ban': 'Biên bản',
  'hop-dong': 'Hợp đồng',
  'cong-dien': 'Công điện',
  'ban-ghi-nho': 'Bản ghi nhớ',
  'ban-thoa-thuan': 'Bản thỏa thuận',
  'giay-uy-quyen': 'Giấy ủy quyền',
  'giay-moi': 'Giấy mời',
  'giay-gioi-thieu': 'Giấy giới thiệu',
  'giay-nghi-phep': 'Giấy nghỉ phép',
  'phieu-gui': 'Phiếu gửi',
  'phieu-chuyen': 'Phiếu chuyển',
  'phieu-bao': 'Phiếu báo',
  'thu-cong': 'Thư công',
  'don-xin': 'Đơn',
  'don-de-nghi': 'Đơn',
  'thong-tu': 'Thông tư',
  'nghi-dinh': 'Nghị định',
  lenh: 'Lệnh',
  luat: 'Luật',
  'van-ban-dang': 'văn bản của Đảng',
};

/** Says that a document of a file is not imported: it is of another kind, or nothing in it says what it is. */
export function otherKind(file: string, kind: string, line: number, kinds: Kinds): Finding {
  const name = own(names, kind);
  const printed = enumerate(
    [...kinds.values()].map((each) => each.name).sort(new Intl.Collator('vi').compare),
  );
  return {
    code: 'import-kind',
    severity: 'error',
    message: name === undefined ? unknown(printed) : known(name, printed),
    hint: name === undefined ? whatItNeeds : chooseAnother(printed),
    file,
    at: { line },
  };
}

function known(name: string, printed: string): Words {
  return {
    vi: `Văn bản này là ${name}; chỉ nhập được ${printed}.`,
    en: `This document is a ${name}; only ${printed} can be imported.`,
  };
}

const unknown = (printed: string): Words => ({
  vi: `Không nhận ra đây là văn bản loại gì; chỉ nhập được ${printed}.`,
  en: `Nothing says what kind of document this is; only ${printed} can be imported.`,
});

const whatItNeeds: Words = {
  vi: 'Kiểm tra lại tệp. Nếu đúng là một trong các loại đó, cần có tên loại (KẾ HOẠCH, TỜ TRÌNH) hoặc “V/v”, “Kính gửi” đứng thành dòng riêng ở phần đầu; chữ dồn vào một dòng thì chép lại từ văn bản gốc.',
  en: 'Check the file. If it is one of these, its type name (KẾ HOẠCH, TỜ TRÌNH), or “V/v” and “Kính gửi”, must stand on a line of its own near the beginning; where everything runs in one line, copy it from the original again.',
};

const chooseAnother = (printed: string): Words => ({
  vi: `Chọn tệp khác (${printed}); nếu đúng là một trong các loại đó, rà soát dòng tên loại văn bản trong tệp.`,
  en: `Choose another file (${printed}); if it is one of these, look at the line with its type name.`,
});
