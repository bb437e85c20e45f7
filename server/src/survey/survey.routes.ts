import {SurveyResponse} from '@saha/contract'
import {Refusal} from '../refusal.ts'
import {accept} from '../http/accept.ts'
import {answer, type Answering} from '../http/answer.ts'
import {checkOrigin} from '../http/check-origin.ts'
import {commonHeaders, json} from '../http/headers.ts'
import {passTokenOf} from '../http/pass-token.ts'
import {misshapenAnswers} from './misshapen-answers.ts'
import {sendResponse, type AnswerableActivity, type SendResponseNeeds} from './send-response.ts'

export interface SurveyNeeds extends Answering, SendResponseNeeds {
  findActivity: (
    municipality: string,
    activity: string,
  ) => Promise<(AnswerableActivity & {origins: ReadonlySet<string>}) | undefined>
}

const created = {
  status: 201,
  headers: {...commonHeaders, 'content-type': json, 'cache-control': 'no-store'},
}

/** `POST` of a response. */
export function surveyRoutes(needs: SurveyNeeds): void {
  answer(needs, 'sendResponse', async (c) => {
    const activity = await needs.findActivity(
      c.req.param('municipality') ?? '',
      c.req.param('activity') ?? '',
    )
    if (!activity) throw new Refusal('not-found')
    checkOrigin(c, activity.origins)
    const form = await accept(c, SurveyResponse, (misfits) => misshapenAnswers(activity.survey, misfits))
    const token = form.token ?? passTokenOf(c)
    const receipt = await sendResponse(needs, activity, {...form, token})
    return new Response(JSON.stringify(receipt), created)
  })
}
