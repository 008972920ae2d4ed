/** How far a piece of work is, as those who do it say. */
export const workStatuses = ['not-started', 'doing', 'done', 'done-late', 'overdue', 'adjust'] as const;
export type WorkStatus = (typeof workStatuses)[number];

export const statusNames: Readonly<Record<WorkStatus, string>> = {
  'not-started': 'Chưa thực hiện',
  doing: 'Đang thực hiện',
  done: 'Hoàn thành đúng hạn',
  'done-late': 'Hoàn thành quá hạn',
  overdue: 'Quá hạn chưa hoàn thành',
  adjust: 'Đề nghị điều chỉnh',
};
