/** Where a command's words go. Tests collect them. */
export interface Terminal {
  /** Results: the report, the list of files, JSON. */
  readonly out: (text: string) => void;
  /** Progress and messages. */
  readonly err: (text: string) => void;
  /** Whether results may be coloured: a terminal, and NO_COLOR is not set. */
  readonly colour: boolean;
  /** Whether messages go to a person's terminal, where progress is worth showing. */
  readonly interactive: boolean;
}
