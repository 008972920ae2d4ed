/** Đề cương báo cáo: what a unit's report on the plan is to say, in the order of the Báo cáo, with the plan's own headings. */
import { shortDay } from '../model/day.js';
import { grouped } from '../model/grouped.js';
import { pointLetter } from '../model/vietnamese.js';
import { type AskedTurn, dataWords } from '../results/asked-turn.js';
import { planWords } from '../work-list/entry-words.js';
import type { Work, WorkList } from '../work-list/work.js';
import { nameOf, receiverOf } from './unit-form.js';

export interface OutlineLine {
  readonly level: 1 | 2 | 3 | 'words';
  readonly text: string;
}

/** "Kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2027; phương hướng, nhiệm vụ 6 tháng cuối năm 2027". */
export function outlineSubject({ plan }: WorkList, { name, next }: AskedTurn): string {
  const about = planWords(plan).replace(/ (?:năm|giai đoạn) \d{4}(?:\s*[-–]\s*\d{4})?$/u, '');
  const onward = next === '' ? '' : `; phương hướng, nhiệm vụ ${next}`;
  return `Kết quả ${about} ${name}${onward}`.replace(/\s+/g, ' ').trim();
}

export function reportOutline(list: WorkList, turn: AskedTurn): readonly OutlineLine[] {
  return [
    ...sending(turn),
    title('I', 'CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO'),
    words('- Văn bản đã ban hành để triển khai thực hiện (số, ngày, trích yếu).'),
    words('- Phân công nhiệm vụ, hướng dẫn, kiểm tra, giám sát (số cuộc, nội dung, kết quả).'),
    title('II', 'KẾT QUẢ THỰC HIỆN'),
    part('1. Kết quả thực hiện chỉ tiêu (số liệu theo Biểu số 01)'),
    ...indicatorLines(list),
    part('2. Kết quả thực hiện nhiệm vụ (chi tiết theo Biểu số 02)'),
    ...taskLines(list),
    part('3. Kết quả thực hiện kinh phí (số liệu theo Biểu số 03)'),
    words('- Dự toán được giao, số đã thực hiện, tỷ lệ; nguồn kinh phí; khó khăn (nếu có).'),
    title('III', 'ĐÁNH GIÁ CHUNG'),
    part('1. Ưu điểm'),
    part('2. Tồn tại, hạn chế'),
    part('3. Nguyên nhân'),
    words('Nguyên nhân khách quan; nguyên nhân chủ quan.'),
    title('IV', `PHƯƠNG HƯỚNG, NHIỆM VỤ ${turn.next.toLocaleUpperCase('vi')}`.trim()),
    words(
      'Nhiệm vụ chưa hoàn thành và biện pháp thực hiện; nhiệm vụ trọng tâm, thời hạn, người chịu trách nhiệm.',
    ),
    title('V', 'ĐỀ XUẤT, KIẾN NGHỊ'),
    words('Nội dung đề xuất, cơ quan giải quyết, thời hạn.'),
  ];
}

function title(number: string, text: string): OutlineLine {
  return { level: 1, text: `${number}. ${text}` };
}

function part(text: string): OutlineLine {
  return { level: 2, text };
}

function words(text: string): OutlineLine {
  return { level: 'words', text };
}

/** To whom, by when, of which days, by which way. */
function sending(turn: AskedTurn): readonly OutlineLine[] {
  const { report, due } = turn;
  const receiver = receiverOf(report);
  const channel = report.report?.channel ?? '';
  const facts = [
    ...(receiver === '' ? [] : [`Nơi nhận báo cáo: ${receiver}${channel === '' ? '' : ` (${channel})`}`]),
    ...(due ? [`Thời hạn gửi: chậm nhất ngày ${shortDay(due)}`] : []),
    `Kỳ báo cáo: ${turn.name === '' ? `năm ${turn.year}` : turn.name} (${dataWords(turn)})`,
  ];
  return facts.map((fact) => words(`- ${fact}.`));
}

function indicatorLines({ indicators }: WorkList): readonly OutlineLine[] {
  if (indicators.length === 0)
    return [words('Kết quả từng chỉ tiêu được giao, so với kế hoạch và cùng kỳ năm trước.')];
  return [
    words('Nêu kết quả, so với kế hoạch và năm trước, ước cả năm; tỷ lệ ghi rõ tử số, mẫu số:'),
    ...indicators.map(({ name, target }) =>
      words(`- ${name}${target === '' ? '' : ` (kế hoạch: ${target})`}.`),
    ),
  ];
}

/** The plan's headings, each with its tasks; duties of single units where it has no tasks. */
function taskLines({ works }: WorkList): readonly OutlineLine[] {
  const tasks = works.filter(({ kind }) => kind === 'task');
  const shown = tasks.length > 0 ? tasks : works.filter(({ kind }) => kind === 'duty');
  const groups = [...grouped(shown, ({ heading }) => heading)];
  const isPlain = groups.length === 1 && groups[0]?.[0] === '';
  return groups.flatMap(([heading, group], i): OutlineLine[] => [
    ...(isPlain ? [] : [{ level: 3, text: `${pointLetter(i + 1)}) ${heading || 'Nhiệm vụ khác'}` } as const]),
    ...group.map((work) => words(`- ${sentenceOf(work)}`)),
  ]);
}

function sentenceOf(work: Work): string {
  const said = nameOf(work);
  return /[.;:!?]$/.test(said) ? said : `${said}.`;
}
