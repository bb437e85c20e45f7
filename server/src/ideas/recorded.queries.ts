/** What staff do with ideas, with what the log says of it. */
import {recordWrites} from '../audit/record-writes.ts'
import type {Store} from '../storage/open.ts'
import * as duplicates from './duplicates.queries.ts'
import {findNumbered} from './find-numbered.queries.ts'
import * as groups from './groups.queries.ts'
import * as sorting from './sorting.queries.ts'
import * as steps from './steps.queries.ts'

export const takeSteps = recordWrites(steps.takeSteps, {
  before: async (db, {activity, idea}) => ({
    status: (await findNumbered(db, activity, idea))?.status ?? null,
  }),
  after: ({status, office, text, link}, outcome) => {
    if (typeof outcome === 'string' || !outcome.isNew) return undefined
    const after = {
      ...(status && {status}),
      office: JSON.parse(office),
      ...(text && {text: JSON.parse(text)}),
      ...(link && {link}),
    }
    return {act: 'idea-answered', after}
  },
})

export const markDuplicates = recordWrites(duplicates.markDuplicates, {
  before: async (db, {activity, idea}) => ({
    of: (await findNumbered(db, activity, idea))?.duplicate_of || null,
  }),
  after: ({of}, outcome) =>
    outcome === 'changed' ? {act: 'idea-marked-duplicate', after: {of: of || null}} : undefined,
})

export const sortIdeas = recordWrites(sorting.sortIdeas, {
  // Tags that go may be words of citizens: the log says how many, and not which.
  after: (wish, outcome) => {
    if (typeof outcome === 'string' || outcome === 0) return undefined
    const {activity: _, removeTags = [], ...rest} = wish
    return {
      act: 'ideas-sorted',
      after: {...rest, ...(removeTags.length > 0 && {tagsGone: removeTags.length})},
    }
  },
})

export const changeGroups = recordWrites(groups.changeGroups, {
  before: async (db, {activity, id}) => wordsOf(db, activity, id),
  after: ({words}, outcome) => {
    if (outcome !== 'changed') return undefined
    return {act: words ? 'idea-group-saved' : 'idea-group-removed', after: words ?? null}
  },
})

async function wordsOf(db: Store, activity: number, wanted: string) {
  const group = (await groups.readGroups(db, activity)).find(({id}) => id === wanted)
  if (!group) return null
  const {id: _, ...words} = group
  return words
}
