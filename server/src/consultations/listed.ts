/** What lists need to know of a consultation, made once for every change of its definition. */
import type {EventSettings, ListedConsultation, Phase, PlainOption, Text} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {excerptOf, type IndexedConsultation} from '@saha/domain'
import type {DefinedActivityRow, DefinedConsultation, DefinedList} from './consultations.queries.ts'

/** What is shown of a consultation whatever the time is. */
export type ListedCard = Omit<ListedConsultation, 'state' | 'soon' | 'results' | 'answered'>

/** An event, as calendars have it. */
export interface ListedEvent {
  id: string
  title: Text
  /** Moments. */
  starts: string
  ends: string
  place: Text | undefined
  isCancelled: boolean
}

export interface Listed {
  card: ListedCard
  /** What it is for, who decides, whom to ask: for its own page. */
  about: Record<'summary' | 'purpose' | 'decides' | 'contact', Text>
  /** In the order in which they begin; empty for none. */
  phases: Phase[]
  activities: {number: number; id: string; kind: DefinedActivityRow['kind']; title: Text}[]
  events: ListedEvent[]
}

/** A consultation as lists show it. */
export function listedOf(owner: DefinedList, {row, activities}: DefinedConsultation): Listed {
  const {id, name, region} = owner
  const isSensitive = activities.some(({is_sensitive}) => is_sensitive === 1)
  const named: string[] = row.districts === '' ? [] : JSON.parse(row.districts)
  const category = find(owner.categories, row.category)
  const summary: Text = JSON.parse(row.summary)
  return {
    card: {
      id: row.id,
      title: JSON.parse(row.title),
      summary: edit(summary, (words) => excerptOf(words, limits.consultationExcerpt)),
      opens: new Date(row.opens).toISOString(),
      closes: new Date(row.closes).toISOString(),
      kinds: isSensitive ? [] : [...new Set(activities.map(({kind}) => kind))],
      ...(isSensitive && {sensitive: true as const}),
      ...(category && {category}),
      ...(named.length > 0 && {
        districts: named.flatMap((district) => find(owner.districts, district) ?? []),
      }),
      municipality: {id, name, ...(region && {region})},
      ...(owner.page !== '' && {page: owner.page.replaceAll('{consultation}', row.id)}),
    },
    about: {
      summary,
      purpose: JSON.parse(row.purpose),
      decides: JSON.parse(row.decides),
      contact: JSON.parse(row.contact),
    },
    phases: row.phases === '' ? [] : JSON.parse(row.phases),
    activities: activities.map(({number, id: activity, kind, title}) => ({
      number,
      id: activity,
      kind,
      title: JSON.parse(title),
    })),
    events: activities.flatMap((activity) => (activity.kind === 'event' ? [eventOf(activity)] : [])),
  }
}

/** The same as it is found by. */
export function indexedOf({card, about, phases, activities}: Listed): IndexedConsultation {
  const {municipality, category, districts = []} = card
  const found = [
    ...Object.values(about),
    municipality.name,
    municipality.region?.text,
    category?.text,
    ...districts.map(({text}) => text),
    ...phases.flatMap(({title, text}) => [title, text]),
    ...activities.map(({title}) => title),
  ]
  return {
    municipality: municipality.id,
    id: card.id,
    region: municipality.region?.id ?? '',
    category: category?.id ?? '',
    districts: districts.map(({id}) => id),
    kinds: card.kinds,
    opens: Date.parse(card.opens),
    closes: Date.parse(card.closes),
    title: allWords(card.title),
    text: found.flatMap((text) => (text ? allWords(text) : [])).join('\n'),
  }
}

function eventOf({id, title, settings}: DefinedActivityRow): ListedEvent {
  const {event}: {event: EventSettings} = JSON.parse(settings)
  return {
    id,
    title: JSON.parse(title),
    starts: event.starts,
    ends: event.ends,
    place: event.place?.words,
    isCancelled: event.cancelled !== undefined,
  }
}

function find(options: readonly PlainOption[], id: string): PlainOption | undefined {
  return options.find((option) => option.id === id)
}

function edit(text: Text, change: (words: string) => string): Text {
  return Object.fromEntries(Object.entries(text).map(([language, words]) => [language, change(words)]))
}

/** In all languages: whoever searches may use any of them. */
function allWords(text: Text): string {
  return Object.values(text).join('\n')
}
