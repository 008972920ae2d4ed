/** The formats of sheets: files for paper, which no terminal can show. */
export const paperFormats = ['docx', 'pdf'] as const;

export type PaperFormat = (typeof paperFormats)[number];
