import type {ActivityRecord} from '../../activities/activities.queries.ts'
import type {KnownActivities} from '../../activities/known-activities.ts'
import {answerAt, type Answering} from '../../http/answer.ts'
import {replyPrepared} from '../../http/prepared.ts'
import {Refusal} from '../../refusal.ts'
import {stateAt} from '@saha/domain'
import {keepPages} from '../kept-pages.ts'
import {pageLanguage, readerOf} from '../page-reader.ts'
import {prepareHosted} from '../page.ts'
import {posterPage} from './poster-page.ts'

export interface PosterNeeds extends Answering {
  activities: Pick<KnownActivities, 'find'>
  /** Milliseconds since 1970. */
  now: () => number
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
}

/** A poster for every activity, whatever its kind. */
export function posterRoutes(needs: PosterNeeds): void {
  const {activities, now, publicUrl} = needs
  const posters = keepPages<ActivityRecord>()

  answerAt(needs, 'GET', '/embed/:municipality/:activity/poster', 'poster', async (c) => {
    const activity = await activities.find(c.req.param('municipality') ?? '', c.req.param('activity') ?? '')
    if (!activity) throw new Refusal('not-found')
    const {municipality, consultation} = activity.shown
    const language = pageLanguage(c.req.query('lang'), municipality.languages)
    const key = `${language} ${stateAt(consultation.opens, consultation.closes, now())}`
    const poster = await posters(activity, key, () =>
      prepareHosted(
        posterPage(activity, readerOf(language, municipality.languages, activity.look), {
          address: `${publicUrl}/embed/${activity.address}`,
          now: now(),
        }),
      ),
    )
    return replyPrepared(poster, c.req)
  })
}
