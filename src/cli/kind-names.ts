/** What officers call the kinds of documents that the product brings. */
export const kindNames: Readonly<Record<string, string>> = {
  'ke-hoach': 'Kế hoạch',
  'to-trinh': 'Tờ trình',
  'cong-van': 'Công văn',
  'bao-cao': 'Báo cáo',
};
