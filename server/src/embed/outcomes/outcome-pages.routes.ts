/** Hosted pages and feeds of what was decided: `/outcomes/irbid`, and `/outcomes/irbid/park` about one consultation. */
import {readOutcomeFeed} from '@saha/contract/feed-routes'
import type {Context} from 'hono'
import {answerAt} from '../../http/answer.ts'
import type {FreshReplies} from '../../http/fresh-replies.ts'
import {prepare, replyPrepared} from '../../http/prepared.ts'
import {sendFresh} from '../../http/send-fresh.ts'
import {
  keepOutcomeReplies,
  wantedOutcomes,
  type OutcomeNeeds,
  type WantedOutcomes,
} from '../../outcomes/outcomes.routes.ts'
import {Refusal} from '../../refusal.ts'
import {atomFeed} from '../feed/atom.ts'
import {replyPage} from '../reply-page.ts'
import {prepareHosted} from '../page.ts'
import {pageLanguage, readerOf} from '../page-reader.ts'
import {outcomesFeed} from './outcomes-feed.ts'
import {outcomesPage} from './outcomes-page.ts'

export interface OutcomePagesNeeds extends OutcomeNeeds {
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
}

type WantedPage = WantedOutcomes & {language: string | undefined}

/** @returns the pages, to be forgotten when an outcome changes. */
export function outcomePageRoutes(needs: OutcomePagesNeeds): Pick<FreshReplies<WantedOutcomes>, 'forget'> {
  const {publicUrl, limitReader} = needs

  const pages = keepOutcomeReplies<WantedPage>(needs, (page, {language, cursor}, look) => {
    const {languages} = page.municipality
    const reader = readerOf(pageLanguage(language, languages), languages, look)
    return prepareHosted(outcomesPage({reader, page, isLater: cursor !== undefined}), 'public, max-age=5')
  })
  const feeds = keepOutcomeReplies<WantedPage>(needs, async (page, {language}) => {
    const {id, languages} = page.municipality
    const reader = readerOf(pageLanguage(language, languages), languages)
    const {consultation} = page
    const lang = `lang=${reader.language}`
    const at = `${publicUrl}/outcomes/${id}${consultation ? `/${consultation.id}` : ''}?${lang}`
    const self = `${publicUrl}/v1/outcomes/${id}/feed?${lang}`
    const feed = await atomFeed(outcomesFeed(reader, page, at), reader, {
      page: at,
      self: consultation ? `${self}&consultation=${consultation.id}` : self,
    })
    return prepare(feed, {
      type: 'application/atom+xml; charset=utf-8',
      cache: 'public, max-age=60',
      effort: 5,
    })
  })

  const wanted = (c: Context): WantedPage => {
    const language = c.req.query('lang')
    return {...wantedOutcomes(c, language), language}
  }

  async function sendPage(c: Context): Promise<Response> {
    try {
      const page = await pages.at(wanted(c), () => limitReader(c))
      if (page) return replyPrepared(page, c.req)
    } catch (error) {
      // People who follow a broken link see that nothing is there.
      if (!(error instanceof Refusal) || error.code !== 'invalid') throw error
    }
    return replyPage(undefined, c.req)
  }

  answerAt(needs, 'GET', '/outcomes/:municipality', 'outcomes-page', sendPage)
  answerAt(needs, 'GET', '/outcomes/:municipality/:consultation', 'outcomes-page', sendPage)
  answerAt(needs, readOutcomeFeed.method, readOutcomeFeed.path, 'readOutcomeFeed', (c) =>
    sendFresh(feeds, wanted(c), c, () => limitReader(c)),
  )
  return {
    forget: (address) => {
      for (const replies of [pages, feeds]) replies.forget(address)
    },
  }
}
