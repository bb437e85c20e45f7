/** What ideas of another program become in a collection: one way for all formats. */
import type {
  Answers,
  FileIdea,
  IdeasSettings,
  IdeaStatus,
  IdeaStep,
  MunicipalMap,
  PlaceAnswer,
} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {cleanComment} from '../../contributions/clean-comment.ts'
import {cleanName} from '../../contributions/clean-name.ts'
import {cleanTitle} from '../../ideas/clean-title.ts'
import {cleanTags} from '../../ideas/clean-tags.ts'
import {checkAnswer} from '../../survey/check-answer.ts'
import {isAnswerable} from '../../survey/questions.ts'
import {foldArabic} from '../../text/fold-arabic.ts'
import type {ForeignIdea} from './foreign-idea.ts'
import type {IdeaAccount, IdeaRemarkCode} from './idea-account.ts'
import {placeRules, settleForeignPlace, type PlaceRules} from './settle-place.ts'

/** An idea as it will be stored. */
export interface ImportedIdea {
  where: string
  /** What it is called where it comes from: the only one of that name. Empty: it has no name there. */
  foreignId: string
  /** The full hour of its publication, in milliseconds since 1970; `null` when it never was published. */
  at: number | null
  title: string
  text: string
  /** Empty when it has none. */
  name: string
  state: FileIdea['state']
  hidden: FileIdea['hidden']
  /** Empty for none, like `group`. */
  category: string
  tags: readonly string[]
  place: PlaceAnswer | undefined
  fields: Answers | undefined
  supports: number
  status: string
  steps: readonly IdeaStep[]
  /** Number that it had; `undefined` where the file says none. */
  number: number | undefined
  /** `foreignId` of the idea that proposes the same. */
  duplicateOf: string | undefined
  group: string
  edited: boolean
  redacted: boolean
}

/** The collection into which ideas come. */
export interface IntoCollection {
  settings: IdeasSettings
  statuses: readonly IdeaStatus[]
  map: MunicipalMap | undefined
  /** Ids of groups that the file or the collection has. */
  groups: ReadonlySet<string>
  /** Milliseconds since 1970: nothing was published later. */
  now: number
}

const hour = 3_600_000
/** Characters (UTF-16 units) of an imported text: five times of what can be sent, as other programs allow more. */
const mostText = 5 * limits.ideaText
const madeTitle = 80

/** Ideas in the order of their publication: those of one hour in that of the file; what never was published comes last. */
export function settleIdeas(
  foreign: readonly ForeignIdea[],
  into: IntoCollection,
  account: IdeaAccount,
): ImportedIdea[] {
  const rules = placeRules(into.settings, into.map)
  const timed = withTimes(withoutTwins(withoutEmpty(foreign, account), account), into.now, account)
  const known = new Set(timed.map(({id}) => id))
  return timed
    .map((idea) => settled(idea, {...into, rules, known, account}))
    .toSorted((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || byNumber(a, b))
}

function byNumber(a: ImportedIdea, b: ImportedIdea): number {
  return a.number === undefined || b.number === undefined ? 0 : a.number - b.number
}

/** Stones, and what a public file has of hidden ideas, have no words. */
function withoutEmpty(ideas: readonly ForeignIdea[], account: IdeaAccount): ForeignIdea[] {
  return ideas.filter(({title, text, where, own}) => {
    const isKept = own?.state === 'withdrawn' || own?.state === 'hidden'
    if (isKept || cleanComment(title) !== '' || cleanComment(text) !== '') return true
    account.add('empty', where)
    return false
  })
}

function withoutTwins(ideas: readonly ForeignIdea[], account: IdeaAccount): ForeignIdea[] {
  const seen = new Set<string>()
  return ideas.filter(({id, where}) => {
    if (id === '' || !seen.has(id)) return seen.add(id)
    account.add('same-id', where)
    return false
  })
}

function withTimes(ideas: readonly ForeignIdea[], now: number, account: IdeaAccount): ForeignIdea[] {
  let last = ideas.find(({at}) => at !== undefined)?.at
  return ideas.flatMap((idea) => {
    const {at, isDay, where, own} = idea
    if (at === undefined && own && own.state !== 'published') return [idea]
    if (at === undefined) account.add(last === undefined ? 'no-time' : 'time-unknown', where)
    else {
      if (at > now) account.add('time-ahead', where)
      account.add(isDay ? 'day-only' : 'hour-only', where)
      last = Math.min(at, now)
    }
    return last === undefined ? [] : [{...idea, at: last}]
  })
}

interface Settling extends IntoCollection {
  rules: PlaceRules | undefined
  known: ReadonlySet<string>
  account: IdeaAccount
}

function settled(idea: ForeignIdea, settling: Settling): ImportedIdea {
  const {settings, account, rules, known, groups} = settling
  const {where, own, at} = idea
  const note = (code: IdeaRemarkCode) => account.add(code, where)
  const state = own?.state ?? 'published'
  const isGone = state === 'withdrawn'
  const words = isGone ? {title: '', text: ''} : wordsOf(idea, note)
  const duplicateOf = own?.duplicateOf
  const isUnknown = duplicateOf !== undefined && !known.has(duplicateOf)
  if (isUnknown) note('duplicate-unknown')
  const group = own?.group ?? ''
  const hasGroup = group !== '' && groups.has(group)
  if (group !== '' && !hasGroup) note('group-unknown')
  return {
    where,
    foreignId: idea.id,
    at: at === undefined ? null : at - (at % hour),
    ...words,
    name: isGone ? '' : nameOf(idea.name, note),
    state,
    hidden: own?.hidden,
    category: isGone ? '' : categoryOf(idea.category, settings, note),
    tags: isGone ? [] : tagsOf(idea.tags, settings, note),
    place: idea.place && !isGone ? settleForeignPlace(idea.place, rules, note) : undefined,
    fields: own?.fields && !isGone ? fieldsOf(own.fields, settings, note) : undefined,
    supports: isGone ? 0 : supportsOf(idea.supports, settings, note),
    status: statusOf(idea.status, settling.statuses, note),
    steps: own?.steps ?? [],
    number: own?.number,
    duplicateOf: isUnknown ? undefined : duplicateOf,
    group: hasGroup && !isGone ? group : '',
    edited: own?.edited === true && !isGone,
    redacted: own?.redacted === true && !isGone,
  }
}

type Note = (code: IdeaRemarkCode) => void

function wordsOf(idea: ForeignIdea, note: Note): {title: string; text: string} {
  const [wholeTitle, wholeText] = [cleanTitle(idea.title), cleanComment(idea.text)]
  if (bare(wholeTitle) !== bare(idea.title) || bare(wholeText) !== bare(idea.text)) note('text-cleaned')
  if (wholeTitle === '' && wholeText === '') return {title: '', text: ''}
  if (wholeTitle === '') note('title-made')
  if (wholeText === '') note('no-text')
  const isLong = wholeTitle.length > limits.ideaTitle
  if (isLong) note('title-cut')
  const title = wholeTitle === '' ? cut(cleanTitle(wholeText), madeTitle) : cut(wholeTitle, limits.ideaTitle)
  const text = isLong ? `${wholeTitle}\n\n${wholeText}`.trim() : wholeText || wholeTitle
  if (text.length <= mostText) return {title, text}
  note('text-cut')
  return {title, text: cleanComment(text.slice(0, mostText))}
}

function bare(text: string): string {
  return text.normalize('NFC').replace(/\s/g, '')
}

/** The beginning of a text, up to the end of a word. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, most - 1)
  const end = start.lastIndexOf(' ')
  return `${cleanComment(end > most / 2 ? start.slice(0, end) : start)}…`
}

function nameOf(source: string, note: Note): string {
  const name = cleanName(source)
  if (name === '') note('no-name')
  else if (bare(cleanComment(source)) !== bare(name)) note('name-cut')
  return name
}

function categoryOf(source: string, {categories}: IdeasSettings, note: Note): string {
  if (source === '') return ''
  if (!categories) {
    note('categories-dropped')
    return ''
  }
  const found = named(source, categories)
  if (!found) note('category-unknown')
  return found?.id ?? ''
}

function statusOf(source: string, statuses: readonly IdeaStatus[], note: Note): string {
  const [first] = statuses
  const found = source === '' ? first : named(source, statuses)
  if (!found) note('status-unknown')
  return found?.id ?? first?.id ?? ''
}

function named<One extends {id: string; text: Readonly<Record<string, string>>}>(
  source: string,
  list: readonly One[],
): One | undefined {
  const wanted = foldArabic(source).trim()
  return list.find(
    ({id, text}) => id === source || Object.values(text).some((words) => foldArabic(words) === wanted),
  )
}

function tagsOf(source: readonly string[], {tags}: IdeasSettings, note: Note): string[] {
  if (source.length === 0) return []
  if (!tags) {
    note('tags-dropped')
    return []
  }
  const clean = cleanTags(source)
  const kept = clean.filter((tag) => tag.length <= limits.tagText).slice(0, limits.ideaTags)
  if (kept.length < clean.length) note('tags-cut')
  return kept
}

function supportsOf(source: number | undefined, {supports}: IdeasSettings, note: Note): number {
  if (source === undefined) note('supports-unknown')
  if (!source) return 0
  note(supports ? 'supports-counted' : 'supports-dropped')
  return supports ? source : 0
}

function fieldsOf(source: Answers, {fields = []}: IdeasSettings, note: Note): Answers | undefined {
  const kept = Object.entries(source).filter(([id, answer]) => {
    const question = fields.find((one) => one.id === id)
    const fits = question && isAnswerable(question) && checkAnswer(question, answer) === undefined
    if (!fits) note('field-dropped')
    return fits
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
