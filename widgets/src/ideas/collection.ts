/** What is known of a collection of ideas: what has been read of it so far, and what has arrived since. */
import type {IdeaCard, IdeaFacets, IdeaGroup, IdeasPage} from '@saha/contract'
import {routes, type RouteParams} from '@saha/contract/routes'
import {call, RefusedError} from '@saha/client/call'
import {queryOf, type Filters} from './filters.ts'

export class Collection {
  readonly server: string
  readonly address: RouteParams
  /** What is shown was asked for with these. */
  filters: Filters
  /** What is being asked for with others: these. */
  wanted: Filters | undefined
  /** In the order that was asked for, and then one block for each time that some came on top later, the last one last. */
  blocks: readonly (readonly IdeaCard[])[] = []
  /** Not in the list, but open. */
  beside: readonly IdeaCard[] = []
  /** All that the filters let through. */
  matching = 0
  /** All published ones, and their supports. */
  all = {ideas: 0, supports: 0}
  facets: IdeaFacets | undefined
  groups: readonly IdeaGroup[] = []
  /** The newest number that has been seen. */
  newest = 0
  /** Asks for the next page. */
  cursor: string | undefined
  /** What came after it was read, and is not shown yet. */
  arrived: readonly IdeaCard[] = []
  /** The nearest are wanted, and to where is not known yet. */
  isLocating = false
  /** The last look for what is new failed. */
  isStale = false
  /** What is being asked for, or did not arrive. */
  readonly asked = new Map<string, 'asking' | 'failed'>()

  /** There is something else to draw. */
  readonly tell: () => void

  constructor(server: string, address: RouteParams, filters: Filters, tell: () => void) {
    this.server = server
    this.address = address
    this.filters = filters
    this.tell = tell
  }

  /**
   * Reads its first page; without a network, the one that the browser still has; and all ideas where the address asks for
   * what there is not. @throws as `call` does.
   */
  async read(): Promise<void> {
    const page = await this.page(this.filters).catch((error: unknown) => {
      if (error instanceof RefusedError) this.filters = {}
      else this.isStale = true
      return this.page(this.filters, '', this.isStale ? 'force-cache' : 'default')
    })
    this.begin(this.filters, page)
  }

  /** Asks for a page. @throws as `call` does. */
  page(filters: Filters, cursor = '', cache: RequestCache = 'default'): Promise<IdeasPage> {
    const query = queryOf(filters, {cursor})
    return call(this.server, routes.readIdeas, this.address, undefined, {query, cache})
  }

  /** Takes a first page for what the list is. */
  begin(filters: Filters, {ideas, matching, all, facets, groups = [], newest, cursor}: IdeasPage): void {
    Object.assign(this, {
      filters,
      blocks: [ideas],
      matching,
      all,
      facets,
      groups,
      newest,
      cursor,
      arrived: [],
    })
    this.tell()
  }

  /** All that has been read. */
  get ideas(): readonly IdeaCard[] {
    return this.blocks.flat()
  }

  find(idea: number): IdeaCard | undefined {
    return [...this.ideas, ...this.beside].find((card) => card.idea === idea)
  }

  /** Shows something else of an idea. */
  change(idea: number, changes: Partial<IdeaCard>): void {
    const change = (cards: readonly IdeaCard[]) =>
      cards.map((card) => (card.idea === idea ? {...card, ...changes} : card))
    this.blocks = this.blocks.map(change)
    this.beside = change(this.beside)
    this.tell()
  }

  /** What somebody wants of the list did not arrive. */
  readonly fail = (): void => {
    this.asked.set('first', 'failed')
    this.tell()
  }

  /** One wish of a kind at a time. What did not arrive is said where it was asked for. */
  async ask(what: string, ask: () => Promise<void>): Promise<void> {
    if (this.asked.get(what) === 'asking') return
    this.asked.set(what, 'asking')
    this.tell()
    await ask().then(
      () => this.asked.delete(what),
      () => this.asked.set(what, 'failed'),
    )
    this.tell()
  }
}
