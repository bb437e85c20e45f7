/** What is known of a collection of ideas: what has been read of it so far, and what has arrived since. */
import type {IdeaCard, IdeaFacets, IdeaGroup, IdeasPage} from '@saha/contract'
import {routes, type RouteParams} from '@saha/contract/routes'
import {call, UnreachableError} from '@saha/client/call'
import {queryOf, type Filters} from './filters.ts'

export class Collection {
  readonly server: string
  readonly address: RouteParams
  /** What is shown was asked for with these. */
  filters: Filters
  ideas: readonly IdeaCard[] = []
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
  /** What came after it was read, and is not shown yet: how many. */
  arrived = 0
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

  /** Reads its first page; without a network, the one that the browser still has. @throws as `call` does. */
  async read(): Promise<void> {
    const page = await this.page(this.filters).catch((error: unknown) => {
      if (!(error instanceof UnreachableError)) throw error
      this.isStale = true
      return this.page(this.filters, undefined, 'force-cache')
    })
    this.begin(this.filters, page)
  }

  /** Asks for a page. @throws as `call` does. */
  page(filters: Filters, cursor?: string, cache: RequestCache = 'default'): Promise<IdeasPage> {
    return call(this.server, routes.readIdeas, this.address, undefined, {
      query: queryOf(filters, {cursor}),
      cache,
    })
  }

  /** Takes a first page for what the list is. */
  begin(filters: Filters, {ideas, matching, all, facets, groups = [], newest, cursor}: IdeasPage): void {
    Object.assign(this, {filters, ideas, matching, all, facets, groups, newest, cursor, arrived: 0})
    this.tell()
  }

  find(idea: number): IdeaCard | undefined {
    return this.ideas.find((card) => card.idea === idea)
  }

  /** Shows something else of an idea. */
  change(idea: number, changes: Partial<IdeaCard>): void {
    this.ideas = this.ideas.map((card) => (card.idea === idea ? {...card, ...changes} : card))
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
