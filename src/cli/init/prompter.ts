import { confirm, isCancel, multiselect, select, text } from '@clack/prompts';

/** Asks a person, question by question; undefined where the person stops. */
export interface Prompter {
  readonly text: (question: TextQuestion) => Promise<string | undefined>;
  /** The index of the option chosen. */
  readonly choose: (message: string, options: readonly string[]) => Promise<number | undefined>;
  /** The options chosen; all are at first. */
  readonly chooseSome: (
    message: string,
    options: readonly string[],
  ) => Promise<readonly string[] | undefined>;
  readonly confirm: (message: string) => Promise<boolean | undefined>;
}

export interface TextQuestion {
  readonly message: string;
  readonly preset?: string;
  readonly example?: string;
  /** What is wrong with an answer; undefined where nothing is. */
  readonly mistake: (given: string) => string | undefined;
}

/** What was answered; undefined where Esc or Ctrl+C was. */
function given<T>(answer: T): Exclude<T, symbol> | undefined {
  return isCancel(answer) ? undefined : (answer as Exclude<T, symbol>);
}

/** In the terminal. */
export const terminalPrompter: Prompter = {
  text: async ({ message, preset, example, mistake }) =>
    given(
      await text({
        message,
        ...(preset === undefined ? {} : { initialValue: preset }),
        ...(example === undefined ? {} : { placeholder: example }),
        validate: (typed) => mistake((typed ?? '').trim()),
      }),
    )?.trim(),
  choose: async (message, options) =>
    given(await select({ message, options: options.map((label, value) => ({ label, value })) })),
  chooseSome: async (message, options) =>
    given(
      await multiselect({
        message,
        options: options.map((label) => ({ label, value: label })),
        initialValues: [...options],
        required: false,
      }),
    ),
  confirm: async (message) => given(await confirm({ message })),
};
