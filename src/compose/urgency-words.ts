/** Degrees of urgency as they are printed (PL1 III.2b). */
export const urgencyWords = { khan: 'KHẨN', 'thuong-khan': 'THƯỢNG KHẨN', 'hoa-toc': 'HỎA TỐC' } as const;
