import { twoDigits } from '../../model/two-digits.js';
import type { CommandWords } from './command-words.js';
import { droppedWords } from './dropped-words.js';

export const vi: CommandWords = {
  titles: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Tham số:',
    'Options:': 'Tùy chọn:',
    'Commands:': 'Các lệnh:',
  },
  value: {
    options: 'tùy chọn',
    command: 'lệnh',
    plan: 'kế hoạch',
    plans: 'kế hoạch',
    document: 'mã văn bản',
    files: 'văn bản',
    file: 'tệp',
    name: 'nội dung',
    folder: 'thư mục',
    list: 'danh sách',
    level: 'mức',
    preset: 'mặc định',
    round: 'lần',
    year: 'năm',
    unit: 'đơn vị',
    number: 'số',
    register: 'sổ',
    month: 'tháng',
    day: 'ngày',
  },
  program: 'Lập Kế hoạch, Tờ trình, Công văn theo Nghị định số 30/2020/NĐ-CP từ tệp kế hoạch YAML.',
  version: 'in số phiên bản',
  help: 'in hướng dẫn',
  helpCommand: 'in hướng dẫn của một lệnh',
  lang: 'ngôn ngữ của thông báo: vi (tiếng Việt) hoặc en (tiếng Anh)',
  build: {
    summary: 'tạo văn bản của các kế hoạch',
    description:
      'Tạo mọi văn bản của các kế hoạch, mỗi kế hoạch một thư mục mang mã hồ sơ. Kế hoạch có lỗi về khuôn dạng, mã, dẫn chiếu thì không tạo văn bản; lỗi khác về nội dung, thể thức thì vẫn tạo và nêu rõ. Các kế hoạch khác vẫn được tạo.',
  },
  check: {
    summary: 'rà soát các kế hoạch, không tạo văn bản',
    description: 'Rà soát các kế hoạch, nêu từng nội dung cần xem lại kèm dòng, nguyên nhân và cách sửa.',
  },
  import: {
    summary: 'nhập văn bản cũ thành tệp kế hoạch',
    description:
      'Đọc văn bản cũ (.docx, .txt, .md), lập tệp kế hoạch và tệp cơ quan để in lại đúng văn bản ấy. Nội dung suy đoán có ghi chú “# kiểm tra:” trong tệp; nội dung chưa chuyển được thì nêu rõ từng chỗ. Nhiều văn bản với một tệp .yaml: chung một hồ sơ; với một thư mục: mỗi văn bản một kế hoạch.',
    files: 'tệp văn bản cũ, hoặc thư mục có các tệp ấy',
    out: 'tệp kế hoạch (.yaml) hoặc thư mục để ghi các kế hoạch',
    report: 'ghi kết quả nhập vào tệp này, dạng JSON',
    revisions: 'nội dung đang theo dõi sửa đổi trong Word: accept (lấy bản đã sửa) hoặc reject (lấy bản gốc)',
    force: 'ghi đè tệp đã có',
    office: 'tệp cơ quan đã có; không lập tệp mới',
    into: 'tiếp nhận chỉnh sửa: văn bản in từ kế hoạch này đã được sửa trong Word, đưa từng chỗ sửa vào kế hoạch; không cần --out',
    dryRun: 'với --into: chỉ liệt kê các chỗ sửa, không ghi tệp',
    noFiles: 'Chưa ghi văn bản cần nhập.',
    noOut: 'Chưa ghi “--out”: tệp kế hoạch (.yaml) hoặc thư mục để ghi.',
    otherOut: (path) => `“--out” nhận tệp .yaml hoặc thư mục, không nhận “${path}”.`,
    nothingIn: (folder) => `Không có văn bản nào (.docx, .txt, .md) trong thư mục “${folder}”.`,
  },
  newYear: {
    summary: 'lập dự thảo kế hoạch năm sau từ kế hoạch năm nay',
    description:
      'Lập tệp kế hoạch của năm sau từ kế hoạch đã có: chuyển năm trong tên, câu văn, thời hạn; để trống số, ngày; chỉ tiêu năm trước thành hiện trạng. Mã, thứ tự, chú thích và câu chữ khác giữ nguyên. Nội dung cần xác định được liệt kê và có ghi chú “# kiểm tra:” tại chỗ.',
    plan: 'tệp kế hoạch đã có',
    year: 'năm của kế hoạch mới; với kế hoạch nhiều năm: năm đầu',
    out: 'tệp kế hoạch mới (.yaml); bỏ trống: cạnh tệp cũ, đổi năm trong tên tệp',
    force: 'ghi đè tệp đã có',
    dryRun: 'chỉ liệt kê nội dung cần xác định, không ghi tệp',
    format: 'cách in kết quả: text (để đọc) hoặc json (cho chương trình khác)',
    onePlan: 'Ghi tên một tệp kế hoạch sau “new-year”.',
    noYear: 'Chưa ghi “--year”: năm của kế hoạch mới, ví dụ --year 2028.',
    badYear: (given) => `“--year” không nhận “${given}”. Ghi năm gồm bốn chữ số, từ 1900 đến 2200.`,
    otherOut: (path) => `“--out” nhận tệp .yaml, không nhận “${path}”.`,
  },
  tasks: {
    summary: 'lập danh mục nhiệm vụ, lịch công việc của từng đơn vị',
    description:
      'Lập danh mục nhiệm vụ từ kế hoạch: việc của từng đơn vị (chủ trì, phối hợp), thời hạn, sản phẩm, kỳ báo cáo và việc đôn đốc. Không gõ lại nội dung nào.',
    format: (known) => `các định dạng, cách nhau bằng dấu phẩy: ${known.join(', ')}; bỏ trống: md`,
    forms: (known) =>
      `thay vì danh mục: lập biểu mẫu, đề cương báo cáo để gửi đơn vị điền, mỗi kỳ báo cáo một thư mục trong --out; định dạng: ${known.join(', ')}, bỏ trống: xlsx,docx`,
    unit: 'chỉ lập danh mục của một đơn vị: ghi mã, ví dụ vhxh',
    month: 'chỉ lấy việc đến hạn hoặc đang thực hiện trong tháng, ví dụ 5/2027',
    asOf: 'ngày của số liệu, ví dụ 15/5/2027; bỏ trống: hôm nay',
    results:
      'các tệp đơn vị gửi về (kết quả, biểu mẫu, bảng theo dõi đã điền): việc đã hoàn thành được ghi là đã hoàn thành',
    out: 'thư mục ghi kết quả, mỗi đơn vị một tệp; bỏ trống: in ra màn hình',
    force: 'với --out: ghi đè tệp đã có',
    badMonth: (given) => `“--month” không nhận “${given}”. Ghi tháng và năm, ví dụ 5/2027.`,
    badDay: (given) => `“--as-of” không nhận “${given}”. Ghi ngày, tháng, năm, ví dụ 15/5/2027.`,
  },
  letters: {
    letters:
      'lập Công văn giao nhiệm vụ: một công văn gửi các đơn vị, phụ lục ghi việc của từng đơn vị; định dạng docx,pdf nếu không ghi --format (thêm: md, html, yaml)',
    extracts: 'lập Trích danh mục nhiệm vụ cho từng đơn vị (không lấy số)',
    remind: 'lập Công văn đôn đốc các đơn vị có việc quá hạn đến ngày --as-of',
    each: 'với --letters, --remind: mỗi đơn vị một công văn',
    together: 'với --extracts: các bản trích trong một tệp, mỗi bản từ trang mới',
    needsOut: (option) =>
      `“${option}” cần “--out” (thư mục ghi công văn), trừ khi chỉ dùng “--format yaml” (in phần chép vào kế hoạch).`,
  },
  report: {
    summary: 'lập báo cáo kết quả thực hiện kế hoạch',
    description:
      'Tổng hợp kết quả các đơn vị gửi về, đối chiếu với chỉ tiêu, nhiệm vụ, kinh phí của kế hoạch; lập tệp báo cáo (.yaml) để bổ sung, chỉnh sửa và tạo ngay văn bản. Tỷ lệ chung được tính từ tổng tử số, tổng mẫu số, không lấy bình quân; số liệu không thống nhất được nêu rõ, không tự chọn. Đánh giá, nguyên nhân do người lập báo cáo ghi.',
    plan: 'tệp kế hoạch',
    results: 'các tệp kết quả của một kỳ báo cáo',
    line: 'mã kỳ báo cáo của văn bản này; bỏ trống: kỳ báo cáo tiếp theo của cơ quan tổng hợp',
    asOf: 'ngày của số liệu, ví dụ 18/6/2027; bỏ trống: ngày sau cùng ghi trong tệp kết quả',
    out: 'tệp báo cáo (.yaml), hoặc thư mục ghi văn bản; bỏ trống: tệp báo cáo đặt cạnh kế hoạch, văn bản ở thư mục out',
    force: 'ghi đè tệp báo cáo đã có',
    format: 'text: lập báo cáo; json: chỉ in kết quả tổng hợp (cho chương trình khác)',
    onePlan: 'Ghi tên một tệp kế hoạch sau “report”.',
    noResults: 'Chưa ghi “--results”: các tệp kết quả do đơn vị gửi về.',
  },
  issue: {
    summary: 'ghi nhận số, ngày ban hành của một văn bản',
    description:
      'Ghi nhận số và ngày do hệ thống của văn thư cấp: ghi vào tệp kế hoạch, rà soát như “check --ready”, đăng ký vào sổ văn bản đi, tạo văn bản .docx và .pdf, lưu mã băm của mọi tệp. Sau đó nội dung văn bản được khóa. Còn nội dung chưa đạt thì không ghi nhận.',
    plan: 'tệp kế hoạch',
    document: 'mã văn bản trong hồ sơ, ví dụ ke-hoach',
    number: 'số đã cấp, ví dụ 64',
    date: 'ngày ban hành, ví dụ 22/02/2027 hoặc 2027-02-22',
    copies: 'số lượng bản phát hành, gồm bản lưu; bỏ trống: tính theo nơi nhận',
    onePlan: 'Ghi tên một tệp kế hoạch sau “issue”.',
    missing: (option) => `Chưa ghi “${option}”.`,
    badNumber: (given) =>
      `“--number” không nhận “${given}”. Ghi số bằng chữ số Ả Rập, không kèm ký hiệu, ví dụ 64 (số chèn: 64a).`,
    badDate: (given) => `“--date” không nhận “${given}”. Ghi một ngày có trong lịch, ví dụ 22/02/2027.`,
    badCopies: (given) => `“--copies” không nhận “${given}”. Ghi số bản từ 1 đến 9999.`,
  },
  afterIssue: {
    correct: 'lập Công văn đính chính văn bản đã ban hành (sai sót về thể thức)',
    amend: 'lập Kế hoạch sửa đổi, bổ sung văn bản đã ban hành (nội dung), thành tệp mới',
    replace: 'cùng “--amend”: lập Kế hoạch thay thế, gồm toàn bộ nội dung',
    recall: 'lập Công văn thu hồi văn bản đã ban hành',
    issued: 'tệp đã ban hành (.yaml, .docx) để đối chiếu; bỏ trống: bản lưu khi ghi nhận số',
    out: 'tệp của kế hoạch mới; bỏ trống: cạnh kế hoạch cũ',
    force: 'ghi đè tệp đã có',
  },
  register: {
    summary: 'kết xuất sổ đăng ký văn bản đi ra tệp .xlsx',
    description:
      'Kết xuất sổ đăng ký văn bản đi (.yaml) ra tệp .xlsx có mười cột theo Phụ lục IV Nghị định số 30/2020/NĐ-CP.',
    register: 'tệp sổ đăng ký, trong thư mục so-van-ban-di cạnh tệp cơ quan',
    out: 'tệp .xlsx; bỏ trống: cạnh tệp sổ, cùng tên',
    force: 'ghi đè tệp đã có',
    oneRegister: 'Ghi tên một tệp sổ đăng ký sau “register”.',
    otherOut: (path) => `“--out” nhận tệp .xlsx, không nhận “${path}”.`,
  },
  verify: {
    summary: 'kiểm chứng văn bản với kế hoạch đã tạo ra nó',
    description:
      'Cho biết văn bản (.docx, .pdf) được tạo từ kế hoạch nào, lần sửa đổi nào; kế hoạch hiện nay có tạo ra đúng tệp ấy từng byte không, nếu khác thì khác ở đâu: kế hoạch đã thay đổi, hay câu chữ trong tệp đã bị sửa. Tệp PDF đã ký số vẫn kiểm chứng được. Kết thúc với mã 0 khi mọi tệp đều đúng.',
    files: 'văn bản cần kiểm chứng (.docx, .pdf)',
    plan: 'tệp kế hoạch để đối chiếu; bỏ trống: tìm theo mã hồ sơ trong thư mục plans',
    format: 'cách in kết quả: text (để đọc) hoặc json (cho chương trình khác)',
    noFiles: 'Chưa ghi văn bản cần kiểm chứng.',
  },
  diff: {
    summary: 'so sánh hai kế hoạch, ví dụ của hai năm',
    description:
      'Nêu những thay đổi giữa hai kế hoạch bằng lời của kế hoạch: chỉ tiêu, nhiệm vụ, cơ quan chủ trì, thời hạn, chế độ báo cáo, kinh phí, căn cứ, câu chữ; mỗi thay đổi kèm mức và vị trí ở cả hai bản. So sánh được tệp kế hoạch (.yaml) với văn bản cũ (.docx, .txt, .md).',
    files: 'bản trước rồi bản sau: tệp kế hoạch (.yaml) hoặc văn bản (.docx, .txt, .md)',
    both: ['bản trước', 'bản sau'],
    format: (known) =>
      `cách ghi kết quả: ${known.join(', ')}; bỏ trống: theo đuôi tệp --out, không có thì text`,
    out: 'ghi kết quả vào tệp này',
    level:
      'mức thấp nhất được hiển thị: major (quan trọng), minor (cần biết), wording (câu chữ) hoặc expected (đương nhiên)',
    failOn: 'kết thúc với mã 1 khi có thay đổi từ mức này trở lên: major, minor, wording hoặc expected',
    redline:
      'ghi văn bản của bản sau thành tệp Word này, theo dõi thay đổi (Track Changes) so với bản trước: chấp nhận hết được bản sau, từ chối hết được bản trước',
    series:
      'theo dõi nhiều năm: mọi kế hoạch trong thư mục này, xếp theo năm; ghi từ ba tệp trở lên cũng vậy',
    notForSeries: (option) => `“${option}” chỉ dùng khi so sánh 02 tệp.`,
    onePlan: (folder) =>
      `Thư mục “${folder}” chỉ có 01 kế hoạch. Cần từ 02 kế hoạch trở lên để theo dõi qua các năm.`,
    strangers: (paths) =>
      `${twoDigits(paths.length)} kế hoạch không cùng cơ quan hoặc không cùng loạt với kế hoạch năm sau cùng, vẫn xếp chung vào bảng: ${paths.join(', ')}. Cần theo dõi một kế hoạch thì ghi tên các tệp của kế hoạch đó: kehoach diff <năm trước> <năm sau> <năm sau nữa>; là một kế hoạch thì ghi cùng mã “series” (loạt kế hoạch).`,
    notFollowed: 'Chưa lập được bảng theo dõi qua các năm: cần đọc được tất cả các tệp.',
    force: 'với --out, --redline: ghi đè tệp đã có',
    twoFiles: (given) =>
      `Lệnh so sánh cần đúng 02 tệp, đã ghi ${twoDigits(given)}. Ghi bản trước rồi bản sau: kehoach diff <bản trước> <bản sau>; theo dõi nhiều năm: kehoach diff --series <thư mục>.`,
    folder: (path) => `“${path}” là thư mục. Ghi một tệp kế hoạch hoặc một văn bản trong thư mục đó.`,
    notCompared: (old, next) => `Chưa so sánh được “${old}” với “${next}”.`,
  },
  plans: 'tệp kế hoạch hoặc thư mục; bỏ trống: thư mục plans',
  out: 'thư mục ghi văn bản',
  format: (known) => `các định dạng, cách nhau bằng dấu phẩy: ${known.join(', ')}`,
  draft: 'ghi DỰ THẢO, kèm lần dự thảo nếu có',
  fit: 'thu gọn trong khoảng Nghị định cho phép khi chữ ký bị đẩy sang trang riêng',
  paged: 'với định dạng html: in đúng từng trang như bản PDF',
  ready: {
    build: 'chỉ tạo văn bản khi đủ điều kiện trình ký; chưa đủ thì nêu từng nội dung còn thiếu',
    check: 'trả lời một câu: đã đủ điều kiện trình ký chưa, còn thiếu những gì',
  },
  document: 'với --ready: chỉ xét một văn bản của hồ sơ, ví dụ ke-hoach',
  sheet: 'ghi kết quả rà soát thành phiếu rà soát (tệp .docx) để in',
  force: 'với --sheet: ghi đè tệp đã có',
  forceBuild: 'ghi đè cả tệp đã được sửa trong Word hoặc đã ký số sau khi tạo',
  checkFormat:
    'cách in kết quả: text (để đọc), unix (mỗi nội dung một dòng), json hoặc sarif (cho chương trình khác)',
  level:
    'mức thấp nhất bị coi là chưa đạt: error (lỗi), warning (cảnh báo), verify (cần đối chiếu) hoặc info (gợi ý)',
  fix: 'tự sửa những chỗ không ảnh hưởng nội dung (khoảng trắng thừa, dấu cuối dòng), nêu từng chỗ đã sửa',
  verifyBuild:
    'tạo lại lần thứ hai bằng một tiến trình khác, theo thứ tự khác, và so từng byte; có khác biệt thì nêu tệp và chỗ khác đầu tiên',
  builtAlike: (files) => `Tạo lại lần thứ hai: ${twoDigits(files)} tệp, không khác một byte.`,
  dropped: droppedWords.vi,
  usage: {
    unknownOption: (name) => `Không có tùy chọn “${name}”.`,
    unknownCommand: (name) => `Không có lệnh “${name}”.`,
    missingArgument: (name) => `Thiếu nội dung sau “${name}”.`,
    noCommand: 'Chưa ghi lệnh cần thực hiện.',
    other: 'Lệnh ghi chưa đúng.',
    similar: (names) => `Tên gần giống: ${names}.`,
  },
  otherSheet: (option, path) => `“${option}” nhận tệp .docx, không nhận “${path}”.`,
  choices: (option, given, known) => `“${option}” không nhận “${given}”. Chọn trong: ${known.join(', ')}.`,
  badRound: (given) => `“--draft” không nhận “${given}”. Lần dự thảo là số từ 1 đến 99.`,
  onlyWith: (option, other) => `“${option}” chỉ dùng cùng “${other}”.`,
  notWith: (option, other) => `“${option}” không dùng cùng “${other}”.`,
  noFolder:
    'Không có thư mục “plans” ở đây. Ghi tên tệp kế hoạch sau lệnh, hoặc chuyển đến thư mục có “plans” rồi thực hiện lại.',
  noPlans: (folders) => `Không có tệp kế hoạch (.yaml) nào trong thư mục ${folders}.`,
  seeHelp: 'Xem hướng dẫn: kehoach --help',
  unexpected:
    'Chương trình gặp lỗi ngoài dự kiến; các tệp hiện có được giữ nguyên. Đề nghị báo lại cho người hỗ trợ kèm tệp kế hoạch và dòng sau:',
  notPrinted: (code) => `Không ghi được kết quả ra màn hình hoặc tệp: ${code}.`,
  pages: (count) => `${twoDigits(count)} trang`,
};
