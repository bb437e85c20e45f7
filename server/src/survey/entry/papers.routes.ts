/** Forms on paper that two people read at two desks. */
import {PaperSettled, SecondReading} from '@saha/contract'
import type {Context} from 'hono'
import {accept} from '../../http/accept.ts'
import {answerStaff} from '../../staff/answer-staff.ts'
import {misshapenAnswers} from '../misshapen-answers.ts'
import {findEntered, shown, type EntryNeeds} from './entry.routes.ts'
import {compareReadings, readDifferences, settleReadings} from './second-reading.ts'

export function paperRoutes(needs: EntryNeeds): void {
  const {db} = needs

  answerStaff(needs, 'comparePaper', async (c) => {
    const {activity, doer} = await findEntered(needs, c, 'enter')
    const reading = await accept(c, SecondReading, (misfits) => misshapenAnswers(activity.survey, misfits))
    return shown(await compareReadings(needs, activity, doer, reading))
  })

  answerStaff(needs, 'readPapers', async (c) => {
    const {activity} = await findEntered(needs, c, 'settle')
    return shown(await readDifferences(db, activity))
  })

  answerStaff(needs, 'settlePaper', async (c: Context) => {
    const {activity, doer} = await findEntered(needs, c, 'settle')
    const settled = await accept(c, PaperSettled, (misfits) => misshapenAnswers(activity.survey, misfits))
    await settleReadings(needs, needs.writeResponses, activity, doer, settled)
    return c.body(null, 204)
  })
}
