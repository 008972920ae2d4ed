/** `assign`: Công văn giao nhiệm vụ. `extract`: Trích danh mục nhiệm vụ. `remind`: Công văn đôn đốc. */
export const letterTypes = ['assign', 'extract', 'remind'] as const;
export type LetterType = (typeof letterTypes)[number];
