import type {Idea} from '@saha/contract'
import {chooseIdeas, ideasInOrder, noFilters} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import {findAllNumbered} from './find-numbered.queries.ts'
import type {ReadableIdeas} from './read-ideas.ts'
import {shownCard} from './shown-idea.ts'

/** An idea as it stands in a feed: all that its author wrote. */
export type NewIdea = Pick<Idea, 'idea' | 'hour'> & Record<'title' | 'text' | 'name', string>

/** Ideas of one feed. */
const most = 50

/** The newest published ideas, the newest first. */
export async function readNewestIdeas(db: Store, {index, record}: ReadableIdeas): Promise<NewIdea[]> {
  const {numbers} = ideasInOrder(index, chooseIdeas(index, noFilters), {by: 'newest'}, most)
  if (numbers.length === 0) return []
  const rows = await findAllNumbered(db, record.number, numbers)
  return rows.toReversed().map((row) => {
    const {idea, hour} = shownCard(row, index)
    return {idea, hour, title: row.title, text: row.text, name: row.name}
  })
}
