import { expect, it } from 'vitest';
import { markedHtml } from '../../../src/compared/html/marked-html.js';

it.each([
  ['đạt 95% trẻ em', 'đạt 98% trẻ em', 'đạt <del>95%</del> trẻ em', 'đạt <ins>98%</ins> trẻ em'],
  ['trồng cây', 'trồng 10 cây', 'trồng cây', 'trồng <ins>10</ins> cây'],
  // Of a text that is mostly new nobody could read marks word by word.
  ['a một hai ba', 'a bốn năm', '<del>a một hai ba</del>', '<ins>a bốn năm</ins>'],
  [
    ...['các thôn lập danh sách cử tri', 'các thôn rà soát, niêm yết danh sách cử tri'],
    ...['các thôn <del>lập</del> danh sách cử tri', 'các thôn <ins>rà soát, niêm yết</ins> danh sách cử tri'],
  ],
  ['x < 1', 'x < 2', 'x &lt; <del>1</del>', 'x &lt; <ins>2</ins>'],
  ['', 'mới', '', '<ins>mới</ins>'],
  ['như cũ', 'như cũ', 'như cũ', 'như cũ'],
  ['giá 1', 'giá $&', 'giá <del>1</del>', 'giá <ins>$&amp;</ins>'],
])('marks %j against %j', (before, after, old, next) => {
  expect([markedHtml('old', before, after), markedHtml('new', after, before)]).toEqual([old, next]);
});
