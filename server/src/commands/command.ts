import type {ParseArgsOptionsConfig} from 'node:util'

/** What a command was called with. */
export interface CommandCall {
  positionals: readonly string[]
  values: Readonly<Record<string, unknown>>
  /** Only JSON goes to the standard output. */
  isJson: boolean
}

/** One thing that `pnpm saha` does. */
export interface Command {
  /** Usage, what it does, options, exit codes. */
  help: string
  /** Options beside `--help` and `--json`. */
  options: ParseArgsOptionsConfig
  /**
   * @returns the exit code.
   * @throws CommandError
   */
  run: (call: CommandCall) => Promise<number>
}

/** A command cannot do what it was asked for. Its message is for whoever called it. */
export class CommandError extends Error {
  override name = 'CommandError'
  readonly exitCode: number

  /** @param exitCode 1: it failed; 2: it was called in the wrong way. */
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.exitCode = exitCode
  }
}
