/** Ideas of other programs on their way into a collection: what is stored of each, but for its number. */
import {groundOf, isDay, type ImportedIdea} from '@saha/domain'
import type {MunicipalMap} from '@saha/contract'
import {hash} from 'node:crypto'
import type {StoredIdea} from './state.queries.ts'

/** An idea before it has its number. */
export interface IncomingIdea {
  /** Made of where it comes from and what it is called there: the same file gives the same ids. */
  id: string
  /** The id that it had in another Saha; taken when nobody else has it. */
  ownId: string | undefined
  source: ImportedIdea
  /** The row, as it is but for id, activity, number, thread, revision and duplicates. */
  said: Omit<StoredIdea, 'id' | 'activity' | 'number' | 'thread' | 'revision' | 'duplicate_of' | 'comments'>
}

/** Where ideas come from, and where they go. */
export interface Incoming {
  /** `municipality/activity`. */
  address: string
  /** Names what the ids of the file belong to. */
  source: string
  map: MunicipalMap | undefined
  /** Stands where somebody wrote without a name. */
  unnamed: string
  /** The file is one of Saha's own. */
  isOwn: boolean
}

const hour = 3_600_000
const day = 86_400_000

/**
 * A receipt finds an idea by its id, and nobody can make up a receipt that leads to one of these ids: so nobody withdraws
 * what others once handed in elsewhere.
 */
export function incomingIdeas(ideas: readonly ImportedIdea[], into: Incoming): IncomingIdea[] {
  const twins = new Map<string, number>()
  return ideas.map((idea): IncomingIdea => {
    const name = idea.foreignId || contentOf(idea)
    // What stands twice in a file without ids is there twice.
    const twin = (twins.get(name) ?? 0) + 1
    twins.set(name, twin)
    return {
      id: derivedId(into, name, twin),
      ownId: into.isOwn && /^[\w-]{22}$/.test(idea.foreignId) ? idea.foreignId : undefined,
      source: idea,
      said: saidIn(idea, into),
    }
  })
}

function saidIn(idea: ImportedIdea, {map, unnamed}: Incoming): IncomingIdea['said'] {
  const {state, hidden, at, place, fields} = idea
  return {
    state,
    hour: Math.floor((at ?? 0) / hour),
    title: idea.title,
    text: idea.text,
    name: idea.title === '' ? '' : idea.name || unnamed,
    category: idea.category,
    tags: JSON.stringify(idea.tags),
    place: place ? JSON.stringify(place) : '',
    ...groundOf(place, map),
    photos: '[]',
    fields: fields ? JSON.stringify(fields) : '',
    supports: idea.supports,
    status: idea.status,
    is_answered: idea.steps.some(({text}) => text !== undefined) ? 1 : 0,
    group: idea.group,
    is_edited: idea.edited ? 1 : 0,
    is_redacted: idea.redacted ? 1 : 0,
    hidden_reason: hidden?.reason ?? '',
    hidden_day: hidden && isDay(hidden.day) ? Math.floor(Date.parse(hidden.day) / day) : 0,
  }
}

function contentOf({title, text, at, name, place}: ImportedIdea): string {
  return JSON.stringify([title, text, at, name, place ?? null])
}

function derivedId({address, source}: Incoming, name: string, twin: number): string {
  const words = JSON.stringify(['saha imported idea', address, source, name, twin])
  return hash('sha256', words, 'buffer').toString('base64url', 0, 16)
}
