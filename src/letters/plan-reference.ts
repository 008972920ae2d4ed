/** How letters about a plan name it and what it is about. */
import type { Dossier } from '../model/dossier.js';
import { lowerFirst } from '../model/vietnamese.js';

export interface PlanReference {
  /** The document that carries the plan: its id, to mention it. */
  readonly id: string;
  /** "Kế hoạch". */
  readonly kind: string;
  /** "[@ke-hoach] về thực hiện công tác trẻ em năm 2027 (sau đây gọi là Kế hoạch)". */
  readonly full: string;
  /** "thực hiện Kế hoạch công tác trẻ em năm 2027". */
  readonly doing: string;
}

/** Most words of a letter's subject that three or four lines under the number hold (practice). */
const mostWords = 25;
/** Words that subjects begin with before `doing`: "V/v giao nhiệm vụ, phối hợp". */
const wordsBefore = 6;

export function planReference({ plan, documents }: Dossier): PlanReference {
  const document = documents.find(({ carriesSharedBody }) => carriesSharedBody) ?? documents[0];
  const kind = document?.kind.name ?? 'Kế hoạch';
  const id = document?.id ?? '';
  const title = lowerFirst(plan.title.replace(/\s+/g, ' '));
  const about = /^về /u.test(title) ? title : `về ${title}`;
  return { id, kind, full: `[@${id}] ${about} (sau đây gọi là ${kind})`, doing: doing(title, kind) };
}

/** A title that begins with its verb says it once: "Kế hoạch công tác trẻ em", but "thực hiện Đề án …". */
function doing(title: string, kind: string): string {
  const bare = title.replace(/^(?:triển khai, |triển khai |tổ chức )?(?:thực hiện |triển khai )/u, '');
  const isDocument =
    /^(?:Đề án|Chương trình|Nghị quyết|Chỉ thị|Quyết định|Kế hoạch|Luật|Nghị định)(?!\p{L})/u;
  const whole = isDocument.test(bare) ? `thực hiện ${bare}` : `thực hiện ${kind} ${bare}`;
  return shortened(whole);
}

/** What is too long for a subject without where and until when; a title so cut is no longer quoted. */
function shortened(words: string): string {
  const isShort = (text: string) => text.split(' ').length + wordsBefore <= mostWords;
  const alone = words.replace(/(?<=”.*) trên địa bàn [^”]*$/u, '');
  const cut = alone
    .replace(/,? định hướng đến năm \d{4}/u, '')
    .replace(/ trên địa bàn [^”]*? (?=giai đoạn)/u, ' ')
    .replace(/“(.*)”/u, (_, title: string) => lowerFirst(title));
  return [words, alone].find(isShort) ?? cut;
}
