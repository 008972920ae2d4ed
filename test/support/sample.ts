/** An office’s own fields: name, symbol, place, letterhead. */
export const officeHead = `schema: 1
name: Ủy ban nhân dân xã Minh Tâm
short: UBND xã
symbol: UBND
place: Minh Tâm
level: commune
letterhead:
  issuer: ["ỦY BAN NHÂN DÂN", "XÃ MINH TÂM"]
`;

/** A small office: two units, a signer, one citation. */
export const office = `${officeHead}units:
  kinh-te: {name: Phòng Kinh tế, symbol: KT}
  vhxh: {name: Phòng Văn hóa - Xã hội, symbol: VHXH}
signers:
  pct: {lines: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: Lê Thị Hòa}
documents:
  ke-hoach:
    signature: pct
    recipients:
      - Các phòng, đơn vị, các thôn (t/h)
citations:
  luat-tre-em: {type: Luật, date: 05/4/2016, subject: Trẻ em, status: in-force}
`;

/** A small plan of that office; its first five lines are the required fields. */
export function planWith(rest: string, id = 'trong-cay'): string {
  return `schema: 1
id: ${id}
period: 2027
office: offices/xa.yaml
title: Tổ chức Tết trồng cây năm 2027
${rest}`;
}

export const plan = planWith(`sections:
  - heading: Mục đích
    text: Trồng mới 1.200 cây bóng mát ở đường thôn và sân trường.
  - heading: Nhiệm vụ
    tasks:
      - text: Chuẩn bị đủ cây giống, xong chậm nhất ngày 29/01/2027.
        lead: kinh-te
        when: 29/01/2027
`);
