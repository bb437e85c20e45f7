/** What became of everything that a file of contributions holds, line by line. */

/**
 * `left-out`: the contribution is not there. `changed`: it is, but not exactly as it was. `by-rule`: the same for many, and
 * only counted.
 */
export type ImportRemarkKind = 'left-out' | 'changed' | 'by-rule'

/** What codes mean, each in an English sentence. A code keeps its meaning for ever; new ones may come. */
export type ImportMeanings<Code extends string> = Readonly<
  Record<Code, readonly [kind: ImportRemarkKind, says: string]>
>

/** One line of an account. */
export interface ImportRemark<Code extends string> {
  /** Where it stands in the file: a line, an element, or a path. Never what it says. */
  where: string
  code: Code
  kind: 'left-out' | 'changed'
  /** The code in an English sentence. */
  says: string
}

/** How often one thing happened. */
export interface ImportSum<Code extends string> {
  code: Code
  kind: ImportRemarkKind
  says: string
  count: number
}

/** Lines that are kept: nobody reads more, and every one is counted. */
const mostRemarks = 5000

/** Collects what became of the contributions of one file. */
export class ImportAccount<Code extends string> {
  /** Contributions that the file holds, of whatever state. */
  read = 0
  /** In the order in which they were made; of `by-rule` there are none, and never more than 5,000. */
  readonly remarks: ImportRemark<Code>[] = []
  readonly #meanings: ImportMeanings<Code>
  readonly #counts = new Map<Code, number>()

  constructor(meanings: ImportMeanings<Code>) {
    this.#meanings = meanings
  }

  add(code: Code, where: string, times = 1): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + times)
    const [kind, says] = this.#meanings[code]
    if (kind === 'by-rule' || this.remarks.length >= mostRemarks) return
    this.remarks.push({where, code, kind, says})
  }

  /** How often each thing happened, with what it means; in the order in which they first did. */
  sums(): ImportSum<Code>[] {
    return [...this.#counts].map(([code, count]) => {
      const [kind, says] = this.#meanings[code]
      return {code, kind, says, count}
    })
  }
}
