/** What a reader knows of numbers of people: bounds, and sums that lie between others. Solved by HiGHS, as linear programs. */
import loadHighs from 'highs'

const highs = await loadHighs()

/** A sum of numbers of people, by name, each with its sign. */
export type Sum = readonly (readonly [name: string, sign: 1 | -1])[]

/** Bounds of a number of people. */
export interface Range {
  least: number
  most: number
}

/** More people than there ever are. */
const everybody = 1e6

/** Collects what is known, then answers how far numbers could be fewer or more. */
export class Knowledge {
  private readonly names = new Map<string, number>()
  private readonly bounds: Range[] = []
  private readonly rows: {columns: number[]; signs: number[]; least: number; most: number}[] = []

  /** A number is known to lie between two others. Said more than once, all of it holds. */
  number(name: string, least = 0, most = everybody): string {
    const range = this.bounds[this.column(name)]
    if (range) {
      range.least = Math.max(range.least, least)
      range.most = Math.min(range.most, most)
    }
    return name
  }

  /** A sum is known to lie between two others. */
  sum(terms: Sum, least: number, most = everybody): void {
    const columns = new Map<number, number>()
    for (const [name, sign] of terms) {
      const column = this.column(name)
      columns.set(column, (columns.get(column) ?? 0) + sign)
    }
    this.rows.push({columns: [...columns.keys()], signs: [...columns.values()], least, most})
  }

  /** The first sum is as large as the second. */
  equal(one: readonly string[], other: readonly string[]): void {
    this.sum([...one.map((name) => [name, 1] as const), ...other.map((name) => [name, -1] as const)], 0, 0)
  }

  /** The first sum is at least as large as the second. */
  atLeast(one: readonly string[], other: readonly string[], moreAtMost = everybody): void {
    this.sum(
      [...one.map((name) => [name, 1] as const), ...other.map((name) => [name, -1] as const)],
      0,
      moreAtMost,
    )
  }

  /** Names that begin with something, without it. */
  namesAfter(start: string): string[] {
    return [...this.names.keys()].flatMap((name) =>
      name.startsWith(start) ? [name.slice(start.length)] : [],
    )
  }

  has(name: string): boolean {
    return this.names.has(name)
  }

  /**
   * How far sums could be fewer or more, in whole people. Whatever is seen of others while one is looked for counts for
   * them too: most need no search of their own.
   *
   * @param isWide whether a range says so little that the true one, which is at least as wide, is of no interest.
   * @returns the exact ranges of those that are of interest, in the order of `sums`; `undefined` for others.
   * @throws Error when what is known contradicts itself: the model says more than what was published.
   */
  narrowRanges(sums: readonly Sum[], isWide: (range: Range) => boolean): (Range | undefined)[] {
    if (sums.length === 0) return []
    const model = this.makeModel()
    const seen = sums.map((): Range => ({least: Infinity, most: -Infinity}))
    const isOpen = (at: number) => !isWide(whole(seen[at] ?? {least: 0, most: 0}))
    const look = (objective: readonly number[], direction: 1 | -1) => {
      const terms = objective.flatMap((at) => sums[at] ?? [])
      const costs = new Map<number, number>()
      for (const [name, sign] of terms)
        costs.set(this.column(name), (costs.get(this.column(name)) ?? 0) + sign * direction)
      for (const [column, cost] of costs) model.changeColCost(column, cost)
      let {modelStatus} = model.run()
      // Where the simplex method stands can be a bad place to go on from: then from the beginning.
      if (modelStatus === highs.constants.modelStatus.unknown) {
        model.options.set({simplex_strategy: 1, presolve: 'on'})
        modelStatus = model.run().modelStatus
        model.options.set({simplex_strategy: 4, presolve: 'off'})
      }
      if (modelStatus !== highs.constants.modelStatus.optimal) throw new Error(`No solution: ${modelStatus}`)
      const {colValue} = model.getSolution()
      for (const column of costs.keys()) model.changeColCost(column, 0)
      for (const [at, sum] of sums.entries()) {
        const value = sum.reduce((all, [name, sign]) => all + sign * (colValue[this.column(name)] ?? 0), 0)
        const range = seen[at]
        if (!range) continue
        range.least = Math.min(range.least, value)
        range.most = Math.max(range.most, value)
      }
    }
    try {
      const all = [...sums.keys()]
      for (const part of [1, 2, 3, 5])
        for (const rest of part === 1 ? [0] : [0, 1])
          for (const direction of [1, -1] as const) {
            const some = all.filter((at) => at % part === rest && isOpen(at))
            if (some.length > 1) look(some, direction)
          }
      return all.map((at) => {
        for (const direction of [1, -1] as const) if (isOpen(at)) look([at], direction)
        return isOpen(at) ? whole(seen[at] ?? {least: 0, most: 0}) : undefined
      })
    } finally {
      model.dispose()
    }
  }

  private makeModel() {
    const starts = [0]
    for (const {columns} of this.rows) starts.push((starts.at(-1) ?? 0) + columns.length)
    const model = highs.createModel({
      numCols: this.bounds.length,
      numRows: this.rows.length,
      colCost: new Float64Array(this.bounds.length),
      colLower: Float64Array.from(this.bounds, ({least}) => least),
      colUpper: Float64Array.from(this.bounds, ({most}) => most),
      rowLower: Float64Array.from(this.rows, ({least}) => least),
      rowUpper: Float64Array.from(this.rows, ({most}) => most),
      matrix: {
        format: 'csr',
        numRows: this.rows.length,
        numCols: this.bounds.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(this.rows.flatMap(({columns}) => columns)),
        values: Float64Array.from(this.rows.flatMap(({signs}) => signs)),
      },
    })
    // Only what is asked for changes between two searches: the simplex method goes on where it stands.
    model.options.set({output_flag: false, presolve: 'off', solver: 'simplex', simplex_strategy: 4})
    return model
  }

  private column(name: string): number {
    const known = this.names.get(name)
    if (known !== undefined) return known
    const column = this.bounds.push({least: 0, most: everybody}) - 1
    this.names.set(name, column)
    return column
  }
}

/** Whole numbers of people within a range. */
function whole({least, most}: Range): Range {
  return {least: Math.ceil(least - 1e-6), most: Math.floor(most + 1e-6)}
}
