import { describe, expect, it } from 'vitest';
import { isSyllable, rightlyToned, toned } from '../../src/model/syllable.js';

const possible = `
trẻ em được bảo vệ nghiêng ngả khuỷu khuya giếng gìn giữ quý quốc quyển ngoằn ngoèo yêu yên ươm oái ăm hươu rượu thuở
hòa hoà thủy thuỷ lý kỹ ủa xoong coong huênh hoang quỵt giặc ghế kéo cuốc gồng nghĩ ngủ UỶ BAN Nguyễn đưa Đồng ưu`;

const impossible = `
đếnn thưc cap nghành gế kao cê ngi ghà qa quoa trẻem ngườiì đươc ng b tr việch ươngg kuả jà fẻ boa pẻ xoeng
viêtnam thựchiện iêu iên hoeng cuyên`;

const words = (list: string) => list.trim().split(/\s+/);

describe('a Vietnamese syllable', () => {
  it('is an onset that goes with its rime, with a tone that goes with both', () => {
    expect(words(possible).filter((word) => !isSyllable(word))).toEqual([]);
    expect(words(impossible).filter(isSyllable)).toEqual([]);
  });

  it('bears its tone on one letter, or on either of two', () => {
    const typed = words('đựơc hòan hoàn hoà hòa qúy gía gìơ ngừơi thủy thuỷ khủyu của cuả tịêp gì');
    expect(typed.map((word) => rightlyToned(word).join('/'))).toEqual(
      words('được hoàn hoàn hòa/hoà hòa/hoà quý giá giờ người thủy/thuỷ thủy/thuỷ khuỷu của của tiệp gì'),
    );
    expect(rightlyToned('đếnn')).toEqual([]);
    expect(toned('nguyên', '\u0303')).toBe('nguyễn');
  });
});
