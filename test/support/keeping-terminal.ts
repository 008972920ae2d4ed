import type { Terminal } from '../../src/cli/terminal.js';

/** A terminal that keeps what it is told, without colours; `interactive`: as a person's. */
export function keeping(interactive = false) {
  const said = { out: '', err: '' };
  const terminal: Terminal = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    colour: { out: false, err: false },
    interactive,
  };
  return { said, terminal };
}
