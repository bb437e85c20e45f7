/** What is known of a collection on its map: marks, the part that is shown, and what was chosen on it. */
import type {Bounds, District, Idea, IdeaMark, MunicipalMap, Position} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {districtAt} from '@saha/domain/map/surface'
import {call} from '@saha/client/call'
import {queryOf} from '../filters.ts'
import type {IdeasView} from '../view.ts'
import {aboutTheMiddle, Nearby} from './nearby.ts'
import {Player} from './player.ts'
import {planeOf, type Plane} from './plane.ts'
import {isoDay, lastDayOf, monthsOf} from './timeline.ts'

/** The card of one idea. */
export type Card = {idea: number; whole: Idea | 'reading' | 'failed'}

/** What lies where somebody pressed the ground. */
export interface Spot {
  position: Position
  district: District | undefined
}

export class Marked {
  /** Made anew for every drawing. */
  view: IdeasView
  state: 'reading' | 'read' | 'failed' = 'reading'
  plane: Plane = planeOf([])
  /** First days of the months between the first idea and the last. */
  months: readonly number[] = []
  /** The month at which the slider stands; the last one shows everything. */
  month = 0
  /** Places of the marks in the part that is shown. */
  inView: readonly number[] = []
  nearby: Nearby | undefined
  card: Card | undefined
  spot: Spot | undefined
  /** Places of marks that stand together: the list is about these alone. */
  place: readonly number[] | undefined
  readonly player: Player

  #part: Bounds | undefined
  #asked: string | undefined
  readonly #tell: () => void

  /** @param tell there is something else to draw. */
  constructor(view: IdeasView, tell: () => void) {
    this.view = view
    this.#tell = tell
    this.player = new Player(() => this.step(), tell)
  }

  /** Asks for the marks that the filters let through, where these are others than before. */
  follow(view: IdeasView): void {
    this.view = view
    const {sort: _, near: __, seed: ___, by: ____, ...chosen} = view.filters
    const query = queryOf(chosen)
    if (query !== this.#asked) void this.read(query)
  }

  async read(query = this.#asked ?? ''): Promise<void> {
    this.#asked = query
    this.state = 'reading'
    const {server, address} = this.view
    try {
      const {marks} = await call(server, routes.readMarks, address, undefined, {query})
      if (query !== this.#asked) return
      this.#take(marks)
      this.state = 'read'
    } catch {
      if (query !== this.#asked) return
      this.state = 'failed'
    }
    this.#tell()
  }

  /** Whether a mark is shown at the month at which the slider stands. */
  get takes(): ((at: number) => boolean) | undefined {
    const last = this.#lastDay
    return last === undefined ? undefined : (at) => (this.plane.marks[at]?.[4] ?? 0) <= last
  }

  /** Shows what was there by the end of a month. */
  goTo(month: number): void {
    this.month = month
    this.place = undefined
    this.#tell()
  }

  /** @returns false at the end. */
  step(): boolean {
    if (this.month >= this.months.length - 1) return false
    this.goTo(this.month + 1)
    return this.month < this.months.length - 1
  }

  play(): void {
    if (this.month >= this.months.length - 1) this.goTo(0)
    this.player.play()
    this.#tell()
  }

  stop(): void {
    this.player.stop()
    void this.readNearby()
  }

  /** Another part of the map is shown. */
  look(part: Bounds | undefined): void {
    this.#part = part
    this.place = undefined
    this.recount()
  }

  /** Tells anew what is in the part that is shown. The list is read when `readNearby` is called. */
  recount(): void {
    const [part, takes] = [this.#part, this.takes]
    const {marks} = this.plane
    const inView: number[] = []
    if (part)
      for (const [at, [, longitude, latitude]] of marks.entries()) {
        const isWithin =
          longitude >= part.west && longitude <= part.east && latitude >= part.south && latitude <= part.north
        if (isWithin && (!takes || takes(at))) inView.push(at)
      }
    this.inView = inView
  }

  /** Puts the list onto marks that cannot be told apart on the map, or onto the part that is shown. */
  async readNearby(place = this.place): Promise<void> {
    this.place = place
    const [first] = place ?? []
    const mark = first === undefined ? undefined : this.plane.marks[first]
    const near: Position | undefined = mark ? [mark[1], mark[2]] : this.#part && aboutTheMiddle(this.#part)
    if (!near) return
    const last = this.#lastDay
    const wanted = (place ?? this.inView).map((at) => this.numberOf(at))
    this.nearby = new Nearby(wanted, near, last === undefined ? undefined : isoDay(last))
    await this.readMore()
  }

  async readMore(): Promise<void> {
    const {nearby} = this
    const read = nearby?.read(this.view)
    this.#tell()
    await read
    if (nearby === this.nearby) this.#tell()
  }

  async openCard(idea: number): Promise<void> {
    const card: Card = {idea, whole: 'reading'}
    this.card = card
    this.spot = undefined
    this.#tell()
    const {server, address} = this.view
    card.whole = await call(server, routes.readIdea, {...address, idea: `${idea}`}, undefined).then(
      ({whole}) => whole,
      () => 'failed' as const,
    )
    this.#tell()
  }

  closeCard(): void {
    this.card = undefined
    this.#tell()
  }

  /** What lies where somebody pressed. */
  tap(map: MunicipalMap, position: Position): void {
    this.card = undefined
    this.spot = {position, district: districtAt(map, position)}
    this.#tell()
  }

  numberOf(at: number): number {
    return this.plane.marks[at]?.[0] ?? 0
  }

  /** The place of an idea among the marks. */
  placeOf(idea: number | undefined): number | undefined {
    const at = idea === undefined ? -1 : this.plane.marks.findIndex(([number]) => number === idea)
    return at < 0 ? undefined : at
  }

  /** All that is on the map at the month at which the slider stands. */
  get count(): number {
    const {takes} = this
    return takes ? this.plane.marks.filter((_, at) => takes(at)).length : this.plane.marks.length
  }

  get #lastDay(): number | undefined {
    const month = this.months[this.month]
    return month === undefined || this.month >= this.months.length - 1 ? undefined : lastDayOf(month)
  }

  #take(marks: readonly IdeaMark[]): void {
    this.plane = planeOf(marks)
    this.months = monthsOf(marks)
    this.month = Math.max(0, this.months.length - 1)
    this.place = undefined
    this.player.stop()
    this.recount()
  }
}
