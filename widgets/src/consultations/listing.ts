/** What is known of a list of consultations: what has been read of it so far. */
import type {ConsultationFacets, ConsultationsPage, ListedConsultation} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {call, RefusedError} from '@saha/client/call'
import {queryOf, type Filters} from './filters.ts'

export class Listing {
  readonly server: string
  /** Whose list it is; empty for all. */
  readonly municipality: string
  /** What is shown was asked for with these. */
  filters: Filters
  /** What is being asked for with others: these. */
  wanted: Filters | undefined
  /** The first page. */
  page: ConsultationsPage | undefined
  /** All that has been read. */
  consultations: readonly ListedConsultation[] = []
  /** Asks for the next page. */
  cursor: string | undefined
  /** It is what the browser still had. */
  isStale = false
  /** What is being asked for, or did not arrive: another choice, or the next page. */
  asked: Readonly<Partial<Record<'first' | 'more', 'asking' | 'failed'>>> = {}

  /** There is something else to draw. */
  readonly #tell: () => void

  constructor(server: string, municipality: string, filters: Filters, tell: () => void) {
    this.server = server
    this.municipality = municipality
    this.filters = filters
    this.#tell = tell
  }

  /** What can be chosen. */
  get facets(): ConsultationFacets | undefined {
    return this.page?.facets
  }

  /**
   * Reads its first page; without a network, the one that the browser still has; and all where the address asks for what
   * there is not. @throws as `call` does.
   */
  async read(): Promise<void> {
    const page = await this.#ask(this.filters).catch((error: unknown) => {
      if (error instanceof RefusedError && error.code === 'invalid') this.filters = {}
      else if (error instanceof RefusedError) throw error
      else this.isStale = true
      return this.#ask(this.filters, '', this.isStale ? 'force-cache' : 'default')
    })
    this.#begin(page)
  }

  /** Reads what is chosen now. What is there stays until it has arrived; of several wishes, the last counts. */
  async choose(filters: Filters): Promise<void> {
    if (queryOf(filters) === queryOf(this.wanted ?? this.filters)) return
    this.wanted = filters
    // Whoever asks for this already asks again when it has arrived.
    if (this.asked.first !== 'asking') await this.#wish('first', () => this.#open())
  }

  /** Reads the next page. @returns the first of it. */
  async more(): Promise<ListedConsultation | undefined> {
    const {filters, consultations} = this
    await this.#wish('more', async () => {
      const page = await this.#ask(filters, this.cursor)
      if (this.filters !== filters || this.consultations !== consultations) return
      this.consultations = [...consultations, ...page.consultations]
      this.cursor = page.cursor
    })
    return this.filters === filters ? this.consultations[consultations.length] : undefined
  }

  async #open(): Promise<void> {
    for (;;) {
      const {wanted = this.filters} = this
      const page = await this.#ask(wanted).catch((error: unknown) => {
        this.wanted = undefined
        throw error
      })
      if (this.wanted !== wanted) continue
      this.wanted = undefined
      this.filters = wanted
      this.isStale = false
      return this.#begin(page)
    }
  }

  #begin(page: ConsultationsPage): void {
    this.page = page
    this.consultations = page.consultations
    this.cursor = page.cursor
    this.#tell()
  }

  #ask(filters: Filters, cursor = '', cache: RequestCache = 'default'): Promise<ConsultationsPage> {
    const {server, municipality} = this
    const route = municipality ? routes.readConsultationList : routes.readNetworkList
    return call(server, route, {municipality}, undefined, {query: queryOf(filters, {cursor}), cache})
  }

  /** What did not arrive is said where it was asked for. */
  async #wish(what: 'first' | 'more', act: () => Promise<void>): Promise<void> {
    if (this.asked[what] === 'asking') return
    this.asked = {...this.asked, [what]: 'asking'}
    this.#tell()
    const {[what]: _, ...others} = this.asked
    this.asked = await act().then(
      () => others,
      () => ({...others, [what]: 'failed' as const}),
    )
    this.#tell()
  }
}
