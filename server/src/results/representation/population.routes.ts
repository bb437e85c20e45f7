/** Population figures in the console: for staff with the right to build. */
import {PopulationChange, type PopulationDesk, type PopulationFile} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {checkPopulation, marginQuestions} from '@saha/domain'
import type {Context} from 'hono'
import type {SurveyRecord} from '../../activities/activities.queries.ts'
import type {KnownActivities} from '../../activities/known-activities.ts'
import {accept} from '../../http/accept.ts'
import {json} from '../../http/headers.ts'
import {readBody} from '../../http/read-body.ts'
import {Refusal} from '../../refusal.ts'
import {answerStaff, type StaffAnswering} from '../../staff/answer-staff.ts'
import {permit, type PermitNeeds} from '../../staff/permit.ts'
import {findPopulation, publishedRepresentation, savePopulation} from './population.queries.ts'
import {readPopulationFile} from './read-population-file.ts'

export interface PopulationNeeds extends StaffAnswering, PermitNeeds {
  activities: Pick<KnownActivities, 'findSurvey'>
  /** Milliseconds since 1970. */
  now: () => number
}

/** Bytes of a body with figures: five margins with a hundred groups each, named in several languages. */
const mostBytes = 512 * 1024

export function populationRoutes(needs: PopulationNeeds): void {
  const {db, now} = needs

  async function permitted(c: Context) {
    const {person, municipality} = await permit(needs, c, 'build')
    const survey = await needs.activities.findSurvey(municipality, c.req.param('activity') ?? '')
    if (!survey) throw new Refusal('not-found')
    return {doer: {municipality, email: person.email, at: now()}, survey}
  }

  answerStaff(needs, 'readPopulation', async (c) => shown(await deskOf((await permitted(c)).survey)))

  answerStaff(needs, 'savePopulation', async (c) => {
    const {doer, survey} = await permitted(c)
    const change = await accept(c, PopulationChange, undefined, mostBytes)
    if (checkPopulation(survey.survey, change.population).length > 0) throw new Refusal('invalid')
    await savePopulation(db, doer, {number: survey.number, id: survey.shown.id}, change)
    return shown(await deskOf(survey))
  })

  answerStaff(needs, 'readPopulationFile', async (c) => {
    const {survey} = await permitted(c)
    const question = marginQuestions(survey.survey).find(({question: {id}}) => id === c.req.param('question'))
    if (!question) throw new Refusal('not-found')
    const bytes = Buffer.from(await readBody(c.req.raw, {most: limits.populationFileBytes}))
    return shown(await readPopulationFile(bytes, {...question, map: survey.survey.map}))
  })

  async function deskOf({survey, shown: {id, title}, number, closes}: SurveyRecord): Promise<PopulationDesk> {
    return {
      activity: id,
      title,
      isOpen: now() < closes,
      questions: marginQuestions(survey),
      districts: (survey.map?.districts ?? []).map((district) => ({id: district.id, text: district.text})),
      ...(await findPopulation(db, number)),
      ...(await publishedRepresentation(db, number)),
    }
  }
}

function shown(body: PopulationDesk | PopulationFile): Response {
  return new Response(JSON.stringify(body), {headers: {'content-type': json}})
}
