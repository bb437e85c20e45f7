/** Lists of consultations for feed readers and calendars. */
import {
  listFeedPathOf,
  readListCalendar,
  readListFeed,
  readNetworkCalendar,
  readNetworkFeed,
} from '@saha/contract/feed-routes'
import type {Context} from 'hono'
import {
  isFirstOfAll,
  queryOfFilters,
  readConsultationsQuery,
} from '../../consultations/asked-consultations.ts'
import {
  keepConsultationReplies,
  wantedList,
  type WantedList,
} from '../../consultations/consultation-replies.ts'
import type {ConsultationNeeds} from '../../consultations/consultations.routes.ts'
import type {ConsultationList} from '../../consultations/keep-consultations.ts'
import {readInOrder} from '../../consultations/read-consultations.ts'
import {answerAt} from '../../http/answer.ts'
import type {FreshReplies} from '../../http/fresh-replies.ts'
import {prepare} from '../../http/prepared.ts'
import {sendFresh} from '../../http/send-fresh.ts'
import {atomFeed} from '../feed/atom.ts'
import type {PageReader} from '../page-reader.ts'
import {listCalendar} from './list-calendar.ts'
import {listFeed, type FollowedList} from './list-feed.ts'
import {addressOf, listReader, titleOfList} from './list-reader.ts'

export interface FollowNeeds extends ConsultationNeeds {
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
}

interface WantedFollowing extends WantedList {
  /** As it was asked for. */
  language: string | undefined
}

/** Consultations of which a feed or a calendar is made at most. */
const most = 1_000

/** Feed and calendar of a municipality's consultations, and of all, with the filters of the list. */
export function followRoutes(needs: FollowNeeds): void {
  const {publicUrl, limitReader} = needs
  const feeds = keepConsultationReplies(needs, (wanted: WantedFollowing, list, now) => {
    const found = followed(list, wanted, now, publicUrl)
    return found && prepareFeed(found, wanted, now)
  })
  const calendars = keepConsultationReplies(needs, (wanted: WantedFollowing, list, now) => {
    const found = followed(list, wanted, now, publicUrl)
    if (!found) return undefined
    const calendar = listCalendar(found.list, found.reader, {host: new URL(publicUrl).hostname, now})
    return prepare(calendar, {
      type: 'text/calendar; charset=utf-8',
      cache: 'public, max-age=60',
      headers: {'content-disposition': 'inline; filename="consultations.ics"'},
      effort: 5,
    })
  })

  async function prepareFeed({reader, list}: Followed, wanted: WantedFollowing, now: number) {
    const {municipality, asked} = wanted
    const [page, self] = [`/c/${municipality ?? ''}`, listFeedPathOf(municipality)]
    // Many get the same reply: whatever else one of them wrote is not for the others.
    const query = new URLSearchParams([['lang', reader.language], ...queryOfFilters(asked.filters)])
    const feed = await atomFeed(listFeed(list, reader, now), reader, {
      page: `${publicUrl}${page}?lang=${reader.language}`,
      self: `${publicUrl}${self}?${query.toString()}`,
    })
    return prepare(feed, {
      type: 'application/atom+xml; charset=utf-8',
      cache: 'public, max-age=60',
      effort: 5,
    })
  }

  const send = (replies: FreshReplies<WantedFollowing>) => (c: Context) => {
    const municipality = c.req.param('municipality')
    const {lang, cursor: _, ...query} = c.req.query()
    const asked = readConsultationsQuery(query, municipality)
    const wanted = {...wantedList(municipality, asked, lang), language: lang}
    return sendFresh(replies, wanted, c, isFirstOfAll(asked) && !lang ? undefined : () => limitReader(c))
  }
  for (const [name, {method, path}] of Object.entries({readListFeed, readNetworkFeed}))
    answerAt(needs, method, path, name, send(feeds))
  for (const [name, {method, path}] of Object.entries({readListCalendar, readNetworkCalendar}))
    answerAt(needs, method, path, name, send(calendars))
}

interface Followed {
  reader: PageReader
  list: FollowedList
}

function followed(
  list: ConsultationList,
  {municipality, asked, language}: WantedFollowing,
  now: number,
  publicUrl: string,
): Followed | undefined {
  const found = listReader(list, municipality, language)
  if (!found) return undefined
  const {reader} = found
  const owner = municipality === undefined ? undefined : list.owners.get(municipality)
  const named = owner && {id: municipality ?? '', name: owner.name}
  return {
    reader,
    list: {
      municipality,
      title: titleOfList(reader, named),
      listed: readInOrder(list, {municipality, now}, asked.filters, most),
      pageOf: ({card}) => addressOf(reader, card, publicUrl),
    },
  }
}
