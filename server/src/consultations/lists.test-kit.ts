/** For tests: a network of municipalities, and somebody who reads what they ask. */
import type {Consultation, ConsultationsPage, Definition, Municipality} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {exampleMap} from '@saha/domain/map/example-map'
import {june, openSquare, parkDefinition} from '../saha.test-kit.ts'
import type {SahaOptions} from '../saha.ts'
import type {OpenStore} from '../storage/open.ts'

const DAY = 86_400_000

export const words = (en: string, ar = `${en} (ar)`) => ({en, ar})

/** Texts that are in English alone, in Arabic as well. */
function inArabicToo<Part>(part: Part): Part {
  return JSON.parse(
    JSON.stringify(part, (_, value) =>
      typeof value?.en === 'string' && value.ar === undefined ? {...value, ar: value.en} : value,
    ),
  )
}

/** A consultation with a survey of its own. @param days from the middle of June to its opening and to its closing. */
export function consultationOf(
  id: string,
  [opens, closes]: readonly [number, number],
  fields: Partial<Consultation> = {},
): Consultation {
  const [park] = parkDefinition().consultations
  const [survey] = park?.activities ?? []
  if (!park || !survey) throw new Error('The example has a survey.')
  return {
    ...park,
    id,
    title: words(id),
    opens: new Date(june + opens * DAY).toISOString(),
    closes: new Date(june + closes * DAY).toISOString(),
    activities: [{...inArabicToo(survey), id: `${id}-survey`}],
    ...fields,
  }
}

/** A municipality with consultations. */
export function definitionOf(
  id: string,
  consultations: readonly Consultation[],
  fields: Partial<Municipality> = {},
): Definition {
  const {municipality} = parkDefinition()
  return {
    saha: 1,
    municipality: {...municipality, id, name: words(id), ...fields},
    consultations: [...consultations],
  }
}

const north = {id: 'north', text: words('North', 'الشمال')}

/** `irbid` and `ramtha` in the north, and `jerash`, of which nobody has said where it lies. */
export const network: readonly Definition[] = [
  definitionOf(
    'irbid',
    [
      consultationOf('park', [-10, 20], {
        title: words('Bayader park', 'حديقة البيادر'),
        category: 'parks',
        districts: ['west'],
        activities: [
          ...consultationOf('park', [0, 1]).activities,
          {
            id: 'park-talk',
            kind: 'comments',
            title: words('Talk'),
            comments: {moderation: 'mixed', votes: 'both', reportsToHold: 3},
          },
        ],
      }),
      consultationOf('market', [-5, 3], {title: words('The market', 'السوق'), category: 'trade'}),
      consultationOf('budget', [5, 40]),
      consultationOf('bus', [-90, -30]),
    ],
    {
      region: north,
      map: exampleMap,
      categories: [
        {id: 'trade', text: words('Trade', 'تجارة')},
        {id: 'parks', text: words('Parks', 'حدائق')},
      ],
    },
  ),
  definitionOf('ramtha', [consultationOf('green', [-1, 60], {category: 'parks'})], {
    region: north,
    languages: ['ar'],
    categories: [{id: 'parks', text: words('Green', 'خضراء')}],
    consultationPage: 'https://www.ramtha.example/{language}/ask/{consultation}',
  }),
  definitionOf('jerash', [
    consultationOf('school', [-20, 2], {summary: words('A school for the old market')}),
  ]),
]

/** A server with these municipalities. */
export async function openNetwork(
  store: OpenStore,
  definitions: readonly Definition[] = network,
  options: Partial<SahaOptions> = {},
) {
  const square = await openSquare(store, options)
  for (const definition of definitions) await square.define(definition)
  square.clock.now = june

  /** What is read; the clock goes on, so that the server looks again. */
  const get = (path: string, headers: Record<string, string> = {}) => {
    square.clock.now += 1_000
    return square.app.request(path, {headers})
  }
  const pathTo = (asked: Record<string, string> = {}, municipality?: string) => {
    const query = new URLSearchParams(asked).toString()
    const path =
      municipality === undefined ? pathOf('readNetworkList') : pathOf('readConsultationList', {municipality})
    return query ? `${path}?${query}` : path
  }
  const read = async (asked: Record<string, string> = {}, municipality?: string) =>
    (await (await get(pathTo(asked, municipality))).json()) as ConsultationsPage
  return {
    ...square,
    get,
    pathTo,
    read,
    /** `municipality/consultation` of all that is listed first. */
    list: async (asked: Record<string, string> = {}, municipality?: string) =>
      (await read(asked, municipality)).consultations.map((one) => `${one.municipality.id}/${one.id}`),
  }
}

/** An outcome that nobody reads yet. */
export const undecided = {
  id: 'a',
  title: '',
  decided: '',
  reasons: '',
  office: '',
  status: 'planned' as const,
  day: 0,
  link: '',
  is_published: 0,
  revision: 1,
}
