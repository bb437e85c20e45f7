/** The demonstration with markup and worse in every text that a municipality writes, wherever the contract has one. */
import {existsSync, readFileSync} from 'node:fs'
import {cp, mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {
  Definition,
  Text,
  type IdeasSettings,
  type Question,
  type Survey,
} from '../../packages/contract/src/index.ts'
import {usualStatuses} from '../../packages/domain/src/ideas/usual-statuses.ts'
import {root} from '../../scripts/node-version.js'
import definition from '../definition.json' with {type: 'json'}
import {innerOf, kindOf, partsOf, texts, type Shape} from './shape.ts'

/** A text of the town: where the contract has it, and what nobody else writes. */
export interface NaughtyText {
  /** Such as `consultations[].activities[].title`. */
  place: string
  /** Stands in this text alone. */
  mark: string
  words: string
}

const own = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '"><svg/onload=alert(3)>',
  "'-alert(4)-'",
  '</title></style></textarea></template><script>alert(5)</script>',
  'javascript:alert(6)',
  '<a href="javascript:alert(7)">x</a>',
  '${alert(8)} {{constructor.constructor("alert(9)")()}} #{7*7}',
  '&lt;script&gt;alert(10)&lt;/script&gt; &#60;b&#62;',
  '<!--<script>--><iframe srcdoc="<script>alert(11)</script>">',
  '=cmd|calc!A1',
]

const file = join(root, '../shared/data/adversarial/blns/blns.json')
const isReadable = (words: string) => Text.safeParse({en: words}).success && words.trim() === words
const foreign = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as string[]).filter(isReadable)
  : []
if (foreign.length === 0)
  console.log('SKIPPED: the big list of naughty strings is not here; only our own are tried.')

/** Ours, and the big list of naughty strings where it is there; each on one line. */
export const naughty: readonly string[] = [
  ...own,
  ...foreign.filter((words) => !/[\r\n\u2028\u2029{]/.test(words)),
]

const known = new Map<Shape, readonly string[]>()

/** Every place of a shape that holds a text. */
export function textPlaces(shape: Shape): readonly string[] {
  const before = known.get(shape)
  if (before) return before
  const places =
    shape === texts
      ? ['']
      : [...new Set(partsOf(shape).flatMap(({name, part}) => textPlaces(part).map((place) => name + place)))]
  known.set(shape, places)
  return places
}

type Rewrite = (place: string, text: object) => object

/** A value of a shape with other texts. */
function rewritten(shape: Shape, value: unknown, rewrite: Rewrite, place = ''): unknown {
  if (shape === texts) return rewrite(place, value as object)
  if (textPlaces(shape).length === 0) return value
  const {def} = shape
  const inner = innerOf(def)
  if (inner) return value === undefined ? undefined : rewritten(inner, value, rewrite, place)
  if (def.options) {
    const option = def.options.find((one) => one.safeParse(value).success)
    return option ? rewritten(option, value, rewrite, place + kindOf(option)) : value
  }
  if (Array.isArray(value))
    return value.map((item, at) =>
      rewritten(def.element ?? def.items?.[at] ?? shape, item, rewrite, `${place}[]`),
    )
  return Object.fromEntries(
    Object.entries(value as object).map(([name, item]) => [
      name,
      def.shape?.[name] ? rewritten(def.shape[name], item, rewrite, `${place}.${name}`) : item,
    ]),
  )
}

const text = {ar: 'نص', en: 'Text'}

/** The demonstration, with all that an author may add to it. @param tiles address of the municipality's tiles. */
function completed(tiles: string): Definition {
  const whole = Definition.parse(definition)
  const {map} = whole.municipality
  const activities = whole.consultations.flatMap((consultation) => consultation.activities)
  const surveys = activities.filter((activity) => activity.kind === 'survey')
  const every = surveys.find(({id}) => id === 'every-question')?.survey
  const library = surveys.find(({id}) => id === 'library-hours')?.survey
  const page = library?.pages[0]
  const choice = page?.questions[0]
  if (!map || !every || !page || choice?.type !== 'multiple')
    throw new Error('The demonstration has changed.')
  map.tiles = {address: tiles, credit: text}
  every.quotas = [
    {id: 'walkers', if: {question: 'way', is: 'chosen', option: 'foot'}, most: 10, message: text},
  ]
  for (const option of choice.options) option.image = {file: 'plan-play.webp', alt: text}
  library.map = structuredClone(map)
  page.questions.push({id: 'where', type: 'place', text, shapes: ['point']})
  page.next = [{end: text}]
  for (const {survey} of surveys) survey.pages.forEach(complete)
  whole.municipality.statuses = usualStatuses.map((status) => ({...status, text, meaning: text}))
  for (const activity of activities) {
    if (activity.kind === 'comments') activity.comments.rules = text
    if (activity.kind === 'ideas') completeIdeas(activity.ideas)
  }
  const alwaysOpen = {opens: '2020-01-01T00:00:00Z', closes: '2090-01-01T00:00:00Z', retention: '2090-12-31'}
  for (const consultation of whole.consultations) {
    Object.assign(consultation, alwaysOpen)
    const evening = consultation.activities.find(({kind}) => kind === 'event')
    if (evening?.kind !== 'event') continue
    const {opens, closes} = alwaysOpen
    consultation.phases = [{id: 'only', title: text, text, opens, closes}]
    // Nobody is asked anything for what is called off.
    const {fields: _, ...registration} = evening.event.registration
    const event = {...structuredClone(evening.event), registration, cancelled: text}
    consultation.activities.push({...evening, id: `${evening.id}-off`, event})
  }
  return whole
}

function completeIdeas(ideas: IdeasSettings): void {
  ideas.rules = text
  Object.assign(ideas.comments ?? {}, {prompt: text, rules: text})
  completeQuestions(ideas.fields ?? [])
}

function complete(page: Survey['pages'][0]): void {
  page.title ??= text
  completeQuestions(page.questions)
}

function completeQuestions(questions: readonly Question[]): void {
  for (const question of questions) {
    if (question.type === 'information') question.title ??= text
    else Object.assign(question, {hint: text, background: {title: text, text}})
    if (question.type === 'rating') question.words = [text, text, text, text, text]
  }
}

/**
 * Writes the definition, with its pictures beside it.
 *
 * @param origin of the site that may send answers.
 * @param tiles address of the municipality's tiles.
 * @returns the file, and every text in it.
 */
export async function writeNaughtyDefinition(
  origin: string,
  tiles: string,
): Promise<{path: string; written: NaughtyText[]}> {
  const written: NaughtyText[] = []
  const content = rewritten(Definition, completed(tiles), (place, before) => {
    const number = written.length
    const mark = `zq${number}q`
    const some = naughty.slice((number * 7) % naughty.length).slice(0, 12)
    const words = [mark, ...some, own[number % own.length]].join(' ').slice(0, 1_500)
    written.push({place, mark, words})
    return Object.fromEntries(Object.keys(before).map((language) => [language, words]))
  }) as Definition
  const folder = await mkdtemp(join(tmpdir(), 'saha-naughty-'))
  await cp(join(root, 'demo/images'), join(folder, 'images'), {recursive: true})
  const path = join(folder, 'definition.json')
  await writeFile(
    path,
    JSON.stringify({...content, municipality: {...content.municipality, origins: [origin]}}),
  )
  return {path, written}
}
