/** One map of a collection on the page: what is known, what is drawn, and where the focus goes. */
import type {MunicipalMap, Position} from '@saha/contract'
import type {IdeasMapTerms} from '@saha/i18n/ideas-map/terms'
import {languageByScript} from '@saha/i18n/language-by-script'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import type {IdeasView} from '../view.ts'
import type {Cluster} from './clusters.ts'
import {IdeaMap} from './idea-map.ts'
import type {Marked} from './marked.ts'
import {signOf, type Stage} from './pin.ts'

/** Milliseconds for which the map rests before the list beside it is read. */
const REST = 250

/** Where the reader is, and what came of asking. Never leaves the device. */
export type Me = 'unasked' | 'locating' | 'notLocated' | 'here' | 'elsewhere'

export class Scene {
  readonly map: MunicipalMap
  readonly language: string
  readonly marked: Marked
  readonly ideaMap: IdeaMap
  readonly signs: Readonly<Record<Stage, SVGSVGElement>> = {
    open: signOf('open'),
    accepted: signOf('accepted'),
    done: signOf('done'),
    declined: signOf('declined'),
  }
  areTilesMissing = false
  me: Me = 'unasked'

  readonly words: IdeasMapTerms
  readonly #end = new AbortController()
  #rest: ReturnType<typeof setTimeout> | undefined
  #shown: {plane: unknown; month: number} | undefined
  /** The mark to which the focus goes back. */
  #from: number | undefined

  constructor(view: IdeasView, words: IdeasMapTerms, map: MunicipalMap, marked: Marked) {
    this.map = map
    this.words = words
    this.language = view.reader.language
    this.marked = marked
    const {reader} = view
    this.ideaMap = new IdeaMap({
      map,
      bounds: view.activity.ideas.place?.bounds,
      nameOf: ({text}) => ({words: reader.plain(text), language: reader.language}),
      words: {
        stageOf: (at) => this.statusOf(at)?.stage ?? 'open',
        nameOf: (cluster) => this.#nameOf(cluster),
        languageOf: (name) => languageByScript(name, reader.spoken, reader.fallbacks),
        digits: (count) => reader.say.number(count),
      },
      press: (cluster) => this.press(cluster),
      tap: (position) => this.tap(position),
      move: () => this.#move(),
      tellOfTiles: (isFailing) => {
        this.areTilesMissing = isFailing
        view.host.requestUpdate()
      },
    })
    this.#link(view.host)
  }

  /** Shows what is to be seen now. */
  follow(view: IdeasView): void {
    const {marked, ideaMap} = this
    const {plane, month} = marked
    if (this.#shown?.plane !== plane || this.#shown.month !== month) {
      this.#shown = {plane, month}
      ideaMap.show(plane, marked.takes)
      marked.recount()
      this.#readSoon()
    }
    ideaMap.name({
      label: view.reader.say.say(this.words.name, {title: view.reader.plain(view.activity.title)}),
      described: 'map-how',
    })
    ideaMap.chooseDistrict(view.filters.district)
    const chosen = marked.placeOf(marked.card?.idea)
    ideaMap.choose(marked.place ?? (chosen === undefined ? [] : [chosen]))
  }

  statusOf(at: number) {
    return this.marked.view.activity.statuses[this.marked.plane.marks[at]?.[3] ?? 0]
  }

  press({lead, members}: Cluster): void {
    const {marked} = this
    this.#from = lead
    if (members.length === 1) {
      void marked.openCard(marked.numberOf(lead))
      this.#focus('map-card')
    } else {
      void marked.readNearby(members)
      this.#focus('map-list')
    }
  }

  tap(position: Position): void {
    const isByKey = this.ideaMap.ground.matches(':focus-visible')
    this.marked.tap(this.map, position)
    this.#from = undefined
    if (isByKey) this.#focus('map-spot')
  }

  /** Closes what was opened on the map. The focus goes back to where it was opened. */
  readonly goBack = (): void => {
    const {marked} = this
    marked.spot = undefined
    marked.closeCard()
    if (marked.place) void this.backToPart()
    const from = this.#from
    void this.marked.view.host.updateComplete.then(() => {
      if (from === undefined || !this.ideaMap.focusPin(from)) this.ideaMap.focus()
    })
  }

  /** The list is about all that is shown again. */
  readonly backToPart = (): Promise<void> => {
    this.marked.place = undefined
    return this.marked.readNearby()
  }

  /** Asks the device where it is, only when somebody presses the button. Nothing of it is sent. */
  readonly locate = (): void => {
    const tell = (me: Me) => {
      this.me = me
      this.marked.view.host.requestUpdate()
    }
    tell('locating')
    navigator.geolocation.getCurrentPosition(
      ({coords}) => tell(this.ideaMap.showSpot([coords.longitude, coords.latitude]) ? 'here' : 'elsewhere'),
      () => tell('notLocated'),
      {enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000},
    )
  }

  /** The list is about to follow the map. */
  get isResting(): boolean {
    return this.#rest !== undefined
  }

  remove(): void {
    clearTimeout(this.#rest)
    this.marked.player.stop()
    this.ideaMap.remove()
    this.#end.abort()
  }

  #nameOf({lead, members}: Cluster): string {
    const {reader, terms, find} = this.marked.view
    if (members.length > 1) return reader.say.count(this.words.together, members.length)
    const number = this.marked.numberOf(lead)
    const status = this.statusOf(lead)
    const idea = reader.say.say(terms.ideas.number, {number})
    const title = find(number)?.title
    return reader.say.say(this.words.mark, {
      idea: title ? `${idea}: ${title}` : idea,
      status: status ? reader.plain(status.text) : '',
    })
  }

  #move(): void {
    this.marked.look(this.ideaMap.view)
    this.#readSoon()
    this.marked.view.host.requestUpdate()
  }

  #readSoon(): void {
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => {
      this.#rest = undefined
      if (!this.marked.player.isPlaying && this.marked.state === 'read') void this.marked.readNearby()
      else this.marked.view.host.requestUpdate()
    }, REST)
  }

  #focus(id: string): void {
    const {host} = this.marked.view
    void host.updateComplete.then(() => host.renderRoot.getElementById(id)?.focus())
  }

  /** Where a card is pointed to, its mark shows itself, and the other way round. */
  #link({renderRoot: root}: DrawnElement): void {
    const point = ({target}: Event) => {
      if (!(target instanceof Element)) return
      const entry = target.closest('[data-idea], article[id^="idea-"]')
      const number = entry?.getAttribute('data-idea') ?? entry?.id.slice('idea-'.length)
      this.ideaMap.point(this.marked.placeOf(number ? Number(number) : undefined))
      const at = this.ideaMap.markOf(target)
      const idea = at === undefined ? undefined : this.marked.numberOf(at)
      for (const shown of root.querySelectorAll('[data-pointed]')) shown.removeAttribute('data-pointed')
      if (idea === undefined) return
      for (const shown of root.querySelectorAll(`[data-idea="${idea}"], #idea-${idea}`))
        shown.setAttribute('data-pointed', '')
    }
    for (const name of ['pointerover', 'focusin'])
      root.addEventListener(name, point, {signal: this.#end.signal})
  }
}
