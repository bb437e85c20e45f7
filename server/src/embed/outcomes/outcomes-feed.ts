import type {OutcomesPage} from '@saha/contract'
import type {Feed} from '../feed/atom.ts'
import type {PageReader} from '../page-reader.ts'
import {titleOf} from './outcomes-page.ts'

/** What was decided, the last on top. @param page address of the hosted page, with its language. */
export function outcomesFeed(reader: PageReader, shown: OutcomesPage, page: string): Feed {
  const {plain, terms} = reader
  const {outcomes: words} = terms
  const {municipality, consultation, outcomes} = shown
  return {
    id: `urn:saha:outcomes:${municipality.id}${consultation ? `/${consultation.id}` : ''}`,
    title: `${words.title} – ${titleOf(reader, shown)}`,
    since: new Date(0).toISOString(),
    entries: outcomes.map((one) => ({
      id: `urn:saha:outcome:${one.outcome}`,
      title: plain(one.title),
      author: plain(one.office),
      at: `${one.day}T00:00:00Z`,
      content: `${words.statuses[one.status]}\n\n${plain(one.decided)}\n\n${words.why}: ${plain(one.reasons)}`,
      page: `${page}#outcome-${one.outcome}`,
      related: one.link,
    })),
  }
}
