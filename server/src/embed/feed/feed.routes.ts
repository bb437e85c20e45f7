import {feedPathOf, readFeed} from '@saha/contract/feed-routes'
import {readNewestComments} from '../../comments/read-thread.ts'
import {keepThreadReplies, type ThreadReplyNeeds} from '../../comments/thread-replies.ts'
import {answerAt, type Answering} from '../../http/answer.ts'
import type {FreshReplies} from '../../http/fresh-replies.ts'
import {prepare} from '../../http/prepared.ts'
import {askedActivity, sendFresh, type AskedActivity} from '../../http/send-fresh.ts'
import {Refusal} from '../../refusal.ts'
import {pageLanguage, readerOf} from '../page-reader.ts'
import {atomFeed} from './atom.ts'

export interface FeedNeeds extends Answering, ThreadReplyNeeds {
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
}

interface WantedFeed extends AskedActivity {
  language: string
}

/** The newest comments of each thread, for feed readers, `?lang=` in one of the municipality's languages. */
export function feedRoutes(needs: FeedNeeds): Pick<FreshReplies<AskedActivity>, 'forget'> {
  const {db, publicUrl, findThread} = needs
  const feeds = keepThreadReplies<WantedFeed>(needs, async ({language}, thread) => {
    const {shown} = thread.record
    const {municipality, consultation, title, id} = shown
    const address = {municipality: municipality.id, activity: id}
    const feed = await atomFeed(
      {title, municipality, id, opens: consultation.opens, comments: await readNewestComments(db, thread)},
      readerOf(language, municipality.languages),
      {
        page: `${publicUrl}/embed/${municipality.id}/${id}?lang=${language}`,
        self: `${publicUrl}${feedPathOf(address)}?lang=${language}`,
      },
    )
    return prepare(feed, {
      type: 'application/atom+xml; charset=utf-8',
      cache: shown.sensitive ? 'no-store' : 'public, max-age=60',
      effort: 5,
    })
  })

  answerAt(needs, readFeed.method, readFeed.path, 'readFeed', async (c) => {
    const asked = askedActivity(c)
    const record = await findThread(asked.municipality, asked.activity)
    if (!record) throw new Refusal('not-found')
    const language = pageLanguage(c.req.query('lang'), record.shown.municipality.languages)
    return sendFresh(feeds, {...asked, variant: language, language}, c)
  })
  return feeds
}
