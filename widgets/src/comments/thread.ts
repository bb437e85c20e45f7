/** What is known of a thread: what has been read of it so far, and what has arrived since. */
import type {Comment, CommentCounts, CommentSort, CommentsPage, Side} from '@saha/contract'
import {routes, type RouteParams} from '@saha/contract/routes'
import {call, UnreachableError} from '@saha/client/call'

/** All comments, those of one side, one comment with those around it, or what a search has found. */
export type ListName = Side | 'all' | 'context' | 'found'

/** Part of a thread, as far as it has been read. */
export interface List {
  /** In reading order: what was read, and then one block for each comment that came on top later, the last one last. */
  blocks: readonly (readonly Comment[])[]
  /** Asks for the next page. */
  cursor: string | undefined
}

export class Thread {
  readonly server: string
  readonly address: RouteParams
  sort: CommentSort = 'newest'
  /** The order that the reader chose last: it is on its way, or shown already. */
  chosen: CommentSort | undefined
  counts: CommentCounts = {all: 0, for: 0, neutral: 0, against: 0, official: 0}
  /** Answers by the municipality, those that it has pinned first. */
  official: readonly Comment[] = []
  /** What is shown: all of it, one comment with those around it, or what a search has found. */
  mode: 'all' | 'context' | 'found' = 'all'
  readonly lists = new Map<ListName, List>()
  /** What came after it was read, and is not shown yet. */
  arrived: readonly Comment[] = []
  /** The last look for what is new failed. */
  isStale = false
  /** What is being asked for, or did not arrive: a list, a comment whose answers are wanted, or something else. */
  readonly asked = new Map<string, 'asking' | 'failed'>()
  /** The newest position that has been seen. */
  newest = 0

  /** There is something else to draw. */
  readonly tell: () => void

  constructor(server: string, address: RouteParams, tell: () => void) {
    this.server = server
    this.address = address
    this.tell = tell
  }

  /** Every comment that has been read, as often as it stands in a list. */
  get all(): Comment[] {
    return [...this.lists.values()].flatMap(({blocks}) => blocks.flat())
  }

  find(id: string): Comment | undefined {
    return this.all.find((comment) => comment.id === id)
  }

  /** Reads its first page; without a network, the one that the browser still has. @throws as `call` does. */
  async read(): Promise<void> {
    const page = await this.page({}).catch((error: unknown) => {
      if (!(error instanceof UnreachableError)) throw error
      this.isStale = true
      return this.page({}, 'force-cache')
    })
    this.begin('all', page)
  }

  /** Asks for a page. @param wishes as the contract has them; empty ones are left out. @throws as `call` does. */
  page(
    wishes: Readonly<Record<string, string | undefined>>,
    cache: RequestCache = 'default',
  ): Promise<CommentsPage> {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries(wishes)) if (value) query.set(name, value)
    return call(this.server, routes.readComments, this.address, undefined, {
      query: `?${query}`.replace(/\?$/, ''),
      cache,
    })
  }

  /** Takes a first page for what a list is. */
  begin(name: ListName, {comments, cursor, counts, newest, official}: CommentsPage): void {
    this.lists.set(name, {blocks: [comments], cursor})
    this.counts = counts
    this.official = official ?? this.official
    this.newest = Math.max(this.newest, newest)
  }

  /** Shows something else of a comment. */
  change(id: string, changes: {[Name in keyof Comment]?: Comment[Name] | undefined}): void {
    const change = (block: readonly Comment[]) =>
      block.map((comment) => (comment.id === id ? ({...comment, ...changes} as Comment) : comment))
    this.official = change(this.official)
    this.rewrite(change)
  }

  /** Writes all lists anew. */
  rewrite(rewrite: (block: readonly Comment[]) => readonly Comment[]): void {
    for (const [name, list] of this.lists) this.lists.set(name, {...list, blocks: list.blocks.map(rewrite)})
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
