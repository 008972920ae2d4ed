/** The title of an imported document in which none was found: a person has to write it. */
export const noSubject = 'Chưa có trích yếu';
