import {feedPathOf, ideaFeedPathOf, readFeed, readIdeaFeed} from '@saha/contract/feed-routes'
import type {IdeasRecord} from '../../activities/activities.queries.ts'
import {keepActivityReplies, type CurrentActivity} from '../../activities/activity-replies.ts'
import {readNewestComments} from '../../comments/read-thread.ts'
import {keepThreadReplies, type ThreadReplyNeeds} from '../../comments/thread-replies.ts'
import {answerAt, type Answering} from '../../http/answer.ts'
import type {FreshReplies} from '../../http/fresh-replies.ts'
import {prepare} from '../../http/prepared.ts'
import {askedActivity, sendFresh, type AskedActivity} from '../../http/send-fresh.ts'
import {ideaUrls} from '../../ideas/files/idea-urls.ts'
import {numberIn} from '../../ideas/idea-number.ts'
import type {IdeaCollection, KeptIdeas} from '../../ideas/keep-ideas.ts'
import {readNewestIdeas} from '../../ideas/newest-ideas.ts'
import {readIdea} from '../../ideas/read-ideas.ts'
import {Refusal} from '../../refusal.ts'
import {pageLanguage, readerOf, type PageReader} from '../page-reader.ts'
import {atomFeed, type Feed} from './atom.ts'
import {ideaFeed, newIdeasFeed} from './ideas-feed.ts'
import {threadFeed} from './thread-feed.ts'

export interface FeedNeeds extends Answering, ThreadReplyNeeds {
  /** The same object for as long as its definition has not changed. */
  findIdeas: (municipality: string, activity: string) => Promise<IdeasRecord | undefined>
  collections: KeptIdeas
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
}

interface WantedFeed extends AskedActivity {
  language: string
  /** Number of the idea that it follows. */
  idea?: number
}

/**
 * The newest comments of each thread, the newest ideas of each collection, and what was done with each idea, for feed
 * readers, `?lang=` in one of the municipality's languages.
 */
export function feedRoutes(needs: FeedNeeds): Pick<FreshReplies<AskedActivity>, 'forget'> {
  const {db, publicUrl, findThread, findIdeas, collections, now} = needs

  async function prepareFeed(
    {municipality, activity, language, idea}: WantedFeed,
    {record: {shown}}: {record: {shown: Pick<IdeasRecord['shown'], 'municipality' | 'sensitive'>}},
    make: (reader: PageReader, page: string) => Promise<Feed> | Feed,
  ) {
    const reader = readerOf(language, shown.municipality.languages)
    const page = `${publicUrl}/embed/${municipality}/${activity}?lang=${language}`
    const path =
      idea === undefined
        ? feedPathOf({municipality, activity})
        : ideaFeedPathOf({municipality, activity, idea: String(idea)})
    const feed = await atomFeed(await make(reader, page), reader, {
      page: idea === undefined ? page : `${page}&idea=${idea}#saha-idea-${idea}`,
      self: `${publicUrl}${path}?lang=${language}`,
    })
    return prepare(feed, {
      type: 'application/atom+xml; charset=utf-8',
      cache: shown.sensitive ? 'no-store' : 'public, max-age=60',
      effort: 5,
    })
  }

  const threads = keepThreadReplies<WantedFeed>(needs, (wanted, thread) =>
    prepareFeed(wanted, thread, async (reader, page) =>
      threadFeed(thread.record.shown, await readNewestComments(db, thread), reader, page),
    ),
  )
  const ideas = keepActivityReplies(
    {find: findIdeas, readContent: collections.at, now},
    async (wanted: WantedFeed, current: CurrentActivity<IdeasRecord>, collection: IdeaCollection) => {
      const {record} = current
      const readable = {...collection, record}
      const pageOf = ideaUrls(publicUrl, record, wanted.language)
      if (wanted.idea === undefined) {
        const newest = await readNewestIdeas(db, readable)
        return prepareFeed(wanted, current, (reader) => newIdeasFeed(record.shown, newest, reader, pageOf))
      }
      const idea = await readIdea(db, readable, wanted.idea)
      return idea && prepareFeed(wanted, current, (reader) => ideaFeed(record.shown, idea, reader, pageOf))
    },
  )

  answerAt(needs, readFeed.method, readFeed.path, 'readFeed', async (c) => {
    const asked = askedActivity(c)
    const thread = await findThread(asked.municipality, asked.activity)
    const record = thread ?? (await findIdeas(asked.municipality, asked.activity))
    if (!record) throw new Refusal('not-found')
    const language = pageLanguage(c.req.query('lang'), record.shown.municipality.languages)
    return sendFresh(thread ? threads : ideas, {...asked, variant: language, language}, c)
  })
  answerAt(needs, readIdeaFeed.method, readIdeaFeed.path, 'readIdeaFeed', async (c) => {
    const asked = askedActivity(c)
    const idea = numberIn(c.req.param('idea'))
    const record = await findIdeas(asked.municipality, asked.activity)
    if (!record) throw new Refusal('not-found')
    const language = pageLanguage(c.req.query('lang'), record.shown.municipality.languages)
    const wanted = {...asked, idea, variant: `${language} ${idea}`, language}
    return sendFresh(ideas, wanted, c, () => needs.limitReader(c))
  })
  return {
    forget: (address) => {
      for (const feeds of [threads, ideas]) feeds.forget(address)
    },
  }
}
