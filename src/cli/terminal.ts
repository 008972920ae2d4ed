/** Where a command's words go. Tests collect them. */
export interface Terminal {
  /** Results: the report of a check, the list of files, JSON. */
  readonly out: (text: string) => void;
  /** Progress and messages. */
  readonly err: (text: string) => void;
  /** Whether results and messages may be coloured. */
  readonly colour: { readonly out: boolean; readonly err: boolean };
  /** Whether messages go to a person's terminal, where progress is worth showing. */
  readonly interactive: boolean;
  /** How wide the person's terminal is for results; missing where they go to a file or another program. */
  readonly columns?: number;
  /** Whether the window was opened for this one command, by a double click or by files dropped on the program. */
  readonly ownWindow?: boolean;
}

/** As much of a stream as is needed to write to it. */
export interface Stream {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The terminal of a process: colours only where a person reads and neither NO_COLOR (no-color.org) nor TERM speaks against it. */
export function terminalOf(
  { stdout, stderr }: { readonly stdout: Stream; readonly stderr: Stream },
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const welcome = (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colour: { out: welcome && stdout.isTTY === true, err: welcome && stderr.isTTY === true },
    interactive: stderr.isTTY === true,
    ...(stdout.isTTY === true && stdout.columns !== undefined ? { columns: stdout.columns } : {}),
  };
}
