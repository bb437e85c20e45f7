import type {Bounds, IdeaCard, Position} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {call} from '@saha/client/call'
import {queryOf} from '../filters.ts'
import type {IdeasView} from '../view.ts'

/** Pages that are asked for in a row while none of them holds anything of this part of the map. */
const PATIENCE = 3
/** Cells along each side of the part that is shown: its middle is told to the server no finer than that. */
const CELLS = 8

/** Ideas of one part of the map, as far as they have been read: the nearest to its middle first. */
export class Nearby {
  cards: readonly IdeaCard[] = []
  state: 'reading' | 'read' | 'failed' = 'reading'

  readonly #wanted: ReadonlySet<number>
  readonly #near: string
  readonly #until: string | undefined
  #cursor: string | undefined

  /**
   * @param wanted numbers of the ideas that belong here.
   * @param until last day of publication, where the slider stands before the end.
   */
  constructor(wanted: readonly number[], near: Position, until: string | undefined) {
    this.#wanted = new Set(wanted)
    this.#near = near.join(',')
    this.#until = until
  }

  get hasMore(): boolean {
    return this.cards.length < this.#wanted.size
  }

  /** Reads on. Where the server does not answer, what was read stays. */
  async read({server, address, filters}: IdeasView): Promise<void> {
    this.state = 'reading'
    const before = this.cards.length
    try {
      for (let page = 0; page < PATIENCE && this.hasMore && this.cards.length === before; page++) {
        const {ideas, cursor} = await call(server, routes.readIdeas, address, undefined, {
          query: queryOf(
            {...filters, sort: 'nearest', near: this.#near},
            {cursor: this.#cursor, ...(this.#until === undefined ? {} : {until: this.#until})},
          ),
        })
        this.#cursor = cursor
        this.cards = [...this.cards, ...ideas.filter(({idea}) => this.#wanted.has(idea))]
        if (cursor === undefined) break
      }
      this.state = 'read'
    } catch {
      this.state = 'failed'
    }
  }
}

/**
 * About the middle of a part of the map. Never the very middle: that may be where the reader stands. Whoever looks at the
 * same part asks for the same, and gets what a cache has of it.
 */
export function aboutTheMiddle({west, south, east, north}: Bounds): Position {
  const size = Math.max(east - west, north - south)
  const cell = 2 ** Math.ceil(Math.log2(size)) / CELLS
  const snap = (value: number) => Number(((Math.floor(value / cell) + 0.5) * cell).toFixed(5))
  return [snap((west + east) / 2), snap((south + north) / 2)]
}
