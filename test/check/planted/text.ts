/** Slips of the keyboard, of spelling and of capitals. */
import type { Ground } from './ground.js';
import { oneOf, type Planter, sentence, slip } from './planter.js';

const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** At least two days in figures, so that a day in words is the odd one. */
function hasShortDates({ prose }: Ground): boolean {
  const texts = prose.filter(({ part }) => part === 'sentence').map(({ words }) => words);
  return (texts.join('\n').match(/ngày \d{2}\/\d{1,2}\/\d{4}/g) ?? []).length > 1;
}

/** Curly quotes in two texts, so that one remains. */
function hasQuotes({ prose }: Ground): boolean {
  return prose.filter(({ part, words }) => part === 'sentence' && words.includes('“')).length > 1;
}

export const textPlanters: readonly Planter[] = [
  slip('brackets-closed', [
    [/(?<=\()[^()]{5,60}\)/gu, (found) => found.slice(0, -1)],
    [/”/gu, ''],
  ]),
  slip('characters-visible', [
    [/(?<=\p{Ll}) (?=\p{Ll})/gu, '\u200b '],
    [/(?<=\p{Ll}) (?=\p{Ll})/gu, '\u00a0'],
  ]),
  slip('spaces-single', [[/(?<=\p{Ll}) (?=\p{Ll})/gu, '  ']]),
  slip('no-space-before-mark', [[/(?<=\p{Ll})[,;](?= )/gu, (mark) => ` ${mark}`]]),
  slip('space-after-mark', [[/(?<=\p{Ll})[,;] (?=\p{Ll})/gu, (mark) => mark.trim()]]),
  slip('letters-vietnamese', [
    [/(?<=\p{Ll})ư(?=\p{Ll})/gu, 'ƣ'],
    [/(?<!\p{L})Đ(?=\p{Ll})/gu, 'Ð'],
  ]),
  slip('letters-one-script', [
    [/(?<=\p{Ll})o(?=\p{Ll})/gu, '\u043e'],
    [/(?<=\p{Ll})a(?=\p{Ll})/gu, '\u0430'],
  ]),
  slip('marks-half-width', [
    [/(?<=\p{Ll}),/gu, '，'],
    [/(?<=\p{Ll});/gu, '；'],
  ]),
  slip('dash-spaced-evenly', [
    [/(?<=\p{Ll}) - (?=\p{L})/gu, ' -'],
    [/(?<=\p{Ll}) - (?=\p{L})/gu, '- '],
  ]),
  sentence('dashes-alike', [
    'Việc này gắn với phát triển kinh tế - xã hội, với đời sống văn hóa - xã hội và đầu tư cho kinh tế – xã hội.',
  ]),
  slip('quotes-alike', [[/“[^“”]+”/gu, (found) => `"${found.slice(1, -1)}"`]], { room: hasQuotes }),
  slip('syllable-possible', [
    [/(?<!\p{L})thực hiện(?!\p{L})/gu, 'thưc hiện'],
    [/(?<!\p{L})trẻ em(?!\p{L})/gu, 'trẻe m'],
    [/(?<!\p{L})ngành(?!\p{L})/gu, 'nghành'],
    [/(?<!\p{L})hoạt động(?!\p{L})/gu, 'hoat động'],
    [/(?<!\p{L})báo cáo(?!\p{L})/gu, 'báo cáoo'],
  ]),
  slip('word-confused', [
    [/(?<!\p{L})phấn đấu(?!\p{L})/giu, (found) => found.replace('ấn', 'ần')],
    [/(?<!\p{L})củng cố(?!\p{L})/giu, (found) => found.replace('ủng', 'ũng')],
    [/(?<!\p{L})lồng ghép(?!\p{L})/giu, (found) => found.replace('ồng', 'òng')],
    [/(?<!\p{L})bảo vệ(?!\p{L})/gu, 'bảo bệ'],
    [/(?<!\p{L})hỗ trợ(?!\p{L})/gu, 'hổ trợ'],
  ]),
  slip('tone-on-its-vowel', [
    [/(?<!\p{L})hoàn thành(?!\p{L})/gu, 'hòan thành'],
    [/(?<!\p{L})quả(?!\p{L})/gu, 'qủa'],
    [/(?<!\p{L})được(?!\p{L})/gu, 'đựơc'],
    [/(?<!\p{L})toàn(?!\p{L})/gu, 'tòan'],
  ]),
  slip('tones-alike', [
    [/(?<!\p{L})hóa(?!\p{L})/gu, 'hoá'],
    [/(?<!\p{L})khỏe(?!\p{L})/gu, 'khoẻ'],
  ]),
  slip('words-not-doubled', [
    [/(?<!\p{L})(?:của|và|các)(?= \p{Ll})/gu, (word) => `${word} ${word}`],
    [/(?<!\p{L})(?:tình dục|bạo lực|sức khỏe)(?!\p{L})/gu, (word) => `${word} ${word}`],
  ]),
  slip('sentence-begins-capital', [[/(?<=\p{Ll}\p{Ll}\. )\p{Lu}\p{Ll}+ \p{Ll}/gu, lowerFirst]]),
  sentence('party-state-people-case', [
    'Các đơn vị phổ biến chính sách của nhà nước.',
    'Việc này có sự tham gia của đông đảo nhân dân.',
  ]),
  slip('organ-name-case', [
    [/(?<!\p{L})Ủy ban nhân dân(?!\p{L})/gu, 'Ủy Ban Nhân Dân'],
    [/(?<!\p{L})Hội đồng nhân dân(?!\p{L})/gu, 'Hội Đồng nhân dân'],
    [
      /(?<!\p{L})Sở (?:Y tế|Tư pháp|Nội vụ)(?!\p{L})/gu,
      (found) => found.toLocaleLowerCase('vi').replace('sở', 'Sở'),
    ],
    [/(?<!\p{L})Phòng Văn hóa - Xã hội/gu, 'Phòng văn hóa - xã hội'],
  ]),
  slip('place-noun-case', [
    [/(?<!\p{L})(?:xã|huyện|tỉnh|thị xã) (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/gu, upperFirst],
  ]),
  sentence('holiday-case', [
    'Các đơn vị tổ chức vui Tết Trung Thu cho trẻ em.',
    'Việc này gắn với kỷ niệm ngày Quốc tế thiếu nhi.',
  ]),
  sentence('cited-type-case', [
    'Các đơn vị làm theo nghị định số 30/2020/NĐ-CP.',
    'Việc này nêu ở chỉ thị số 28-CT/TW.',
  ]),
  sentence('citing-parts-case', [
    'Các đơn vị làm theo Khoản 2 Điều 5 Luật Trẻ em.',
    'Việc này quy định tại khoản 1 điều 47 Luật Trẻ em.',
  ]),
  sentence('date-padded', ['Việc này xong trước ngày 9/12.', 'Số liệu lấy từ ngày 7/02/2019.'], {
    companions: ['due-in-period'],
  }),
  sentence('dates-alike', ['Cuộc họp ngày 03 tháng 5 năm 2019 đã bàn việc này.'], { room: hasShortDates }),
  oneOf(
    slip('decimal-comma', [[/(?<=\d),(?=\d+%)/gu, '.']], {
      companions: ['numbers-as-worded', 'share-as-computed', 'same-figure-everywhere'],
    }),
    sentence('decimal-comma', ['Tỷ lệ này ước đạt 98.5%.', 'Toàn vùng có 15,988 lượt người tham gia.']),
  ),
  sentence('blanks-filled', [
    'Kinh phí ước ……… triệu đồng.',
    'Chi tiết nêu tại Công văn số …/UBND.',
    'TODO: hỏi lại số liệu.',
    'Người phụ trách là ông Nguyễn Văn A.',
  ]),
  sentence('date-exists', ['Việc này xong trước ngày 31/6.', 'Hội nghị họp ngày 30 tháng 02.']),
];
