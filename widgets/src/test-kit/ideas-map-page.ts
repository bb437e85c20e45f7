/** For tests: a collection's map on a page, without the list around it. */
import type {IdeaCard, IdeaMark, ShownIdeas} from '@saha/contract'
import {html} from 'lit/html.js'
import {Asides} from '../kit/asides.ts'
import {baseStyles} from '../kit/base.styles.ts'
import {css} from '../kit/css.ts'
import {Reader} from '../kit/reader.ts'
import {SahaElement} from '../kit/saha-element.ts'
import type {Filters} from '../ideas/filters.ts'
import {ideasTerms} from '../ideas/ideas-terms.ts'
import {mapShowers} from '../ideas/maps.ts'
import type {IdeasView, IdeasWords} from '../ideas/view.ts'
import {card, collection, pageOf, whole} from './example-ideas.ts'
import {find, findAll, mount, plain, until, type MountOptions} from './page.ts'
import {answer, json, type Arrived} from './server.ts'

/** What stands around the map in a collection. */
export class MapStage extends SahaElement<IdeasWords> {
  static override readonly styles = [
    baseStyles,
    css`
      .root {
        max-inline-size: 72rem;
        container-type: inline-size;
      }
    `,
  ]

  readonly reader = new Reader<IdeasWords>(this, ideasTerms)
  filters: Filters = {}
  isBeside = false
  shownIdeas: ShownIdeas = collection
  /** What was asked of the collection, as it came. */
  readonly asked: unknown[] = []
  readonly cards = new Map<number, IdeaCard>()

  readonly #maps = new Asides(this, mapShowers)

  protected load(): void {}

  protected override renderFor(terms: IdeasWords): unknown {
    const where = this.whereabouts
    if ('is' in where) return where.is
    const view: IdeasView = {
      host: this,
      reader: this.reader,
      terms,
      activity: this.shownIdeas,
      ...where,
      isOpen: true,
      filters: this.filters,
      find: (idea) => this.cards.get(idea),
      change: () => {},
      remove: () => {},
      choose: (filters) => {
        this.asked.push({choose: filters})
        const next = Object.entries({...this.filters, ...filters}).filter(([, value]) => value !== undefined)
        this.filters = Object.fromEntries(next)
        this.requestUpdate()
      },
      grant: (wish) => this.asked.push({grant: wish}),
      openIdea: (idea) => this.asked.push({openIdea: idea}),
      linkTo: (idea) => `#saha-idea-${idea}`,
      reload: async () => {},
    }
    return html`${[...this.cards.keys()].map((idea) => html`<article id="idea-${idea}" tabindex="-1">${idea}</article>`)}
    ${this.#maps.render({view, isBeside: this.isBeside})}`
  }
}

customElements.define('map-stage', MapStage)

/** A mark in the example town. @param at its place in it: parts of its width and height, from the south-west. */
export const mark = (
  idea: number,
  at: readonly [number, number],
  {status = 0, day = 20_700}: {status?: number; day?: number} = {},
): IdeaMark => [idea, 35 + at[0], 32 + at[1] / 2, status, day]

/** As many marks as wanted, everywhere in the town, over three years. */
export function manyMarks(count: number): IdeaMark[] {
  let seed = 7
  const next = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647
  return Array.from({length: count}, (_, at) =>
    mark(at + 1, [next(), next()], {
      status: Math.floor(next() * 6),
      day: 19_700 + Math.floor((at * 1_000) / count),
    }),
  )
}

/** Answers with these marks, and with the card of each. */
export function answerWith(
  marks: readonly IdeaMark[],
  told: Parameters<typeof answer>[0] = {},
  pageSize = 20,
): Arrived[] {
  const cardOf = ([idea, , , status]: IdeaMark) =>
    card(idea, {status: collection.statuses[status]?.id ?? 'received', supports: idea})
  return answer({
    readMarks: json({marks}),
    readIdeas: ({url}) => {
      const [x = 0, y = 0] = (url.searchParams.get('near') ?? '').split(',').map(Number)
      const start = Number(url.searchParams.get('cursor') ?? 0)
      const nearest = marks.toSorted(
        (a, b) => Math.hypot(a[1] - x, a[2] - y) - Math.hypot(b[1] - x, b[2] - y),
      )
      const page = pageOf(nearest.slice(start, start + pageSize).map(cardOf))
      const {cursor: _, ...rest} = page
      return json(start + pageSize < marks.length ? {...rest, cursor: `${start + pageSize}`} : rest)
    },
    readIdea: ({url}) => {
      const idea = Number(url.pathname.split('/').at(-1))
      return json({whole: {...whole, idea, title: `Title ${idea}`, text: `All of idea ${idea}.`}})
    },
    ...told,
  })
}

/** Opens the map of a collection, and waits for its marks. */
export async function openMap({
  attributes,
  ...options
}: MountOptions & {stage?: Partial<MapStage>} = {}): Promise<MapStage> {
  const stage = mount('map-stage', {
    ...options,
    attributes: {activity: 'town/square', ...attributes},
  }) as MapStage
  Object.assign(stage, options.stage)
  await until(() => stage.shadowRoot?.querySelector('.leaflet-map-pane'))
  await rested(stage)
  return stage
}

/** Waits until nothing moves, and all that was asked for has come. */
export async function rested(stage: MapStage): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300))
  await until(
    () => !stage.shadowRoot?.querySelector('[aria-busy=true], .leaflet-zoom-anim, .leaflet-pan-anim'),
  )
  await stage.updateComplete
}

export const pinsOf = (stage: MapStage): HTMLElement[] => findAll(stage, '.pin')

/** How a mark is called, for those who do not see it. */
export const namesOf = (stage: MapStage): string[] =>
  pinsOf(stage).map((pin) => plain(pin.getAttribute('aria-label') ?? ''))

/** Ideas that all marks stand for together. */
export const sumOf = (stage: MapStage): number =>
  namesOf(stage).reduce((sum, name) => sum + (Number(/^(\d+) ideas/.exec(name)?.[1] ?? 0) || 1), 0)

export const ground = (stage: MapStage) => find(stage, '.ideas-ground')
