import type {Listed} from '../../consultations/listed.ts'
import {lastMoment} from './moments.ts'
import type {PageReader} from '../page-reader.ts'
import type {Feed} from '../feed/atom.ts'

/** Consultations that a feed holds at most. */
const most = 50

/** Whose list a feed follows: a municipality, or all. */
export interface FollowedList {
  municipality: string | undefined
  title: string
  listed: readonly Listed[]
  /** Address of a consultation on the web. */
  pageOf: (one: Listed) => string
}

/**
 * What has opened, the last on top.
 *
 * @param now milliseconds since 1970.
 */
export function listFeed(
  {municipality, title, listed, pageOf}: FollowedList,
  {plain, say, terms}: PageReader,
  now: number,
): Feed {
  const opened = listed
    .filter(({card}) => Date.parse(card.opens) <= now)
    .toSorted((one, other) => Date.parse(other.card.opens) - Date.parse(one.card.opens))
  return {
    id: `urn:saha:consultations:${municipality ?? ''}`,
    title,
    since: new Date(0).toISOString(),
    entries: opened.slice(0, most).map((one) => {
      const {card, about} = one
      const until = say.say(terms.consultations.times.open, {day: say.day(lastMoment(card.closes))})
      return {
        id: `urn:saha:consultation:${card.municipality.id}/${card.id}`,
        title: plain(card.title),
        author: plain(card.municipality.name),
        at: card.opens,
        content: `${plain(about.summary)}\n\n${until}`,
        page: pageOf(one),
      }
    }),
  }
}
