/** What a first plan is made of, each as its author gave it. */
export interface Answers {
  /** In full: "Ủy ban nhân dân xã Minh Tâm", "Sở Y tế". */
  readonly office: string;
  /** The organ above, as the letterhead prints it; none for a People's Committee. */
  readonly parent?: string;
  /** Địa danh (Phụ lục I Nghị định số 30/2020/NĐ-CP, mục II.4). */
  readonly place: string;
  /** Quyền hạn, chức vụ, each line as printed. */
  readonly authority: readonly string[];
  /** Who signs; not known yet where missing. */
  readonly signer?: string;
  /** Names in full, each once. */
  readonly units: readonly string[];
  /** What the plan is about, after "Kế hoạch". */
  readonly subject: string;
  readonly year: number;
}
