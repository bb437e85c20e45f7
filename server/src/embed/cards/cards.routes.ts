/** `/embed/irbid/park-survey/card.png?lang=ar`: the picture of an activity beside links to it. */
import {stateAt} from '@saha/domain'
import {periodWords} from '@saha/i18n/paper/period'
import type {ActivityRecord} from '../../activities/activities.queries.ts'
import type {KnownActivities} from '../../activities/known-activities.ts'
import {answerAt, type Answering} from '../../http/answer.ts'
import {replyPrepared} from '../../http/prepared.ts'
import {Refusal} from '../../refusal.ts'
import {keepPages} from '../kept-pages.ts'
import {pageLanguage, readerOf} from '../page-reader.ts'
import {prepareCard} from './prepare-card.ts'

export interface CardNeeds extends Answering {
  activities: Pick<KnownActivities, 'find'>
  /** Milliseconds since 1970. */
  now: () => number
}

export function cardRoutes(needs: CardNeeds): void {
  const {activities, now} = needs
  const cards = keepPages<ActivityRecord>()

  answerAt(needs, 'GET', '/embed/:municipality/:activity/card.png', 'card', async (c) => {
    const activity = await activities.find(c.req.param('municipality') ?? '', c.req.param('activity') ?? '')
    if (!activity) throw new Refusal('not-found')
    const {kind, look, shown} = activity
    const {municipality, consultation, title} = shown
    const language = pageLanguage(c.req.query('lang'), municipality.languages)
    const key = `${language} ${stateAt(consultation.opens, consultation.closes, now())}`
    const card = await cards(activity, key, () => {
      const reader = readerOf(language, municipality.languages, look)
      const {terms, say, plain} = reader
      const period = periodWords(say, terms.paper.handIn, consultation, now())
      return prepareCard(reader, {
        municipality: plain(municipality.name),
        title: plain(title),
        below: `${terms.poster[kind]} · ${period}`,
      })
    })
    return replyPrepared(card, c.req)
  })
}
