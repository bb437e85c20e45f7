/** Categories as services, and ideas as requests of GeoReport v2. */
import type {IdeaStep, Text} from '@saha/contract'
import {isSettled, wordsIn} from '@saha/domain'
import type {IdeasRecord} from '../../activities/activities.queries.ts'
import type {StoredIdea} from '../state.queries.ts'
import type {Part} from './spark.ts'

const hour = 3_600_000
/** What GeoReport v2 says of a description. */
const longestDescription = 4_000

/** A service: a category of a collection, or a collection that has none. */
export interface Service {
  /** `old-station.green`, or `old-station`. */
  code: string
  name: Text
  record: IdeasRecord
  /** Empty where ideas have none. */
  category: string
}

export function servicesOf(record: IdeasRecord): Service[] {
  const {id, title, ideas} = record.shown
  const own = {code: id, name: title, record, category: ''}
  return [
    own,
    ...(ideas.categories ?? []).map((category) => ({
      code: `${id}.${category.id}`,
      name: category.text,
      record,
      category: category.id,
    })),
  ]
}

export function servicePart({code, name, record}: Service, say: Say): Part {
  const {title, ideas} = record.shown
  return {
    parts: {
      service_code: code,
      service_name: say(name),
      description: ideas.prompt ? say(ideas.prompt) : say(record.shown.consultation.summary),
      metadata: false,
      type: 'blackbox',
      keywords: '',
      group: say(title),
    },
  }
}

/** Words in the main language of a municipality. */
export type Say = (text: Text) => string

export function sayIn({shown}: IdeasRecord, language: string | undefined): Say {
  const {languages} = shown.municipality
  const spoken = languages.find((tag) => tag === language) ?? languages[0] ?? 'en'
  return (text) => wordsIn(text, spoken, languages).words
}

export function isClosed({shown}: IdeasRecord, status: string): boolean {
  const found = shown.statuses.find(({id}) => id === status)
  return found !== undefined && isSettled(found)
}

export function requestPart(
  idea: StoredIdea,
  steps: readonly IdeaStep[],
  record: IdeasRecord,
  {say, photoUrl}: {say: Say; photoUrl: (photo: string) => string},
): Part {
  const {shown} = record
  const category = shown.ideas.categories?.find(({id}) => id === idea.category)
  const status = shown.statuses.find(({id}) => id === idea.status)
  const answer = steps.findLast(({text}) => text !== undefined)
  const last = steps.at(-1)
  const published = new Date(idea.hour * hour).toISOString().replace('.000', '')
  const isMarked = idea.longitude !== 0 || idea.latitude !== 0
  const [photo]: {photo: string}[] = JSON.parse(idea.photos)
  return {
    parts: {
      service_request_id: `${shown.id}.${idea.number}`,
      status: isClosed(record, idea.status) ? 'closed' : 'open',
      status_notes: [status && say(status.text), answer?.text && say(answer.text)].filter(Boolean).join(': '),
      service_name: category ? say(category.text) : say(shown.title),
      service_code: category ? `${shown.id}.${category.id}` : shown.id,
      description: shortened(`${idea.title}\n\n${idea.text}`),
      agency_responsible: last ? say(last.office) : '',
      service_notice: '',
      requested_datetime: published,
      updated_datetime: last ? `${last.day}T00:00:00Z` : published,
      expected_datetime: null,
      address: addressOf(idea, record, say),
      address_id: null,
      zipcode: null,
      lat: isMarked ? idea.latitude / 100_000 : null,
      long: isMarked ? idea.longitude / 100_000 : null,
      media_url: photo ? photoUrl(photo.photo) : null,
    },
  }
}

function addressOf({place, district}: StoredIdea, {shown}: IdeasRecord, say: Say): string {
  const named: {listed?: string; address?: string} = place === '' ? {} : JSON.parse(place)
  const listed = shown.ideas.place?.list?.find(({id}) => id === named.listed)
  const within = shown.districts?.find(({id}) => id === district)
  return [named.address, listed && say(listed.text), within && say(within.text)].filter(Boolean).join(', ')
}

function shortened(text: string): string {
  return text.length <= longestDescription ? text : `${text.slice(0, longestDescription - 1).toWellFormed()}…`
}
