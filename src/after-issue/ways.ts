/** `correct`: Công văn đính chính. `amend`: Kế hoạch sửa đổi, bổ sung. `replace`: Kế hoạch thay thế. `recall`: Công văn thu hồi. */
export const ways = ['correct', 'amend', 'replace', 'recall'] as const;
export type Way = (typeof ways)[number];
