/** For tests: a municipality with one survey, and somebody who answers it. */
import type {
  Answers,
  Consultation,
  Definition,
  Problem,
  Results,
  ShownSurvey,
  Survey,
  SurveyActivity,
  SurveyReceipt,
  SurveyResponse,
} from '@saha/contract'
import {pathOf, routes} from '@saha/contract/routes'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import {importDefinition} from './activities/import-definition.ts'
import {versionOf} from './activities/versions.ts'
import {createLog, createSaha, type SahaOptions} from './saha.ts'
import type {OpenStore} from './storage/open.ts'

export const opens = Date.parse('2026-06-01T00:00:00Z')
export const closes = Date.parse('2026-07-01T00:00:00Z')
/** In the middle. */
export const june = Date.parse('2026-06-15T12:00:00Z')
export const site = 'https://www.irbid.example'
export const version = versionOf(exampleSurvey)

/** A definition with nothing but surveys. */
export interface SurveyDefinition extends Definition {
  consultations: (Consultation & {activities: SurveyActivity[]})[]
}

/** `irbid/park-survey`, with the usual kinds of question, open in June 2026. */
export function parkDefinition(survey: Survey = exampleSurvey): SurveyDefinition {
  const words = (en: string) => ({en, ar: `${en} (ar)`})
  return {
    saha: 1,
    municipality: {id: 'irbid', name: words('Irbid'), languages: ['ar', 'en'], origins: [site]},
    consultations: [
      {
        id: 'park',
        title: words('The park'),
        summary: words('About the park.'),
        purpose: words('For the council.'),
        decides: words('The council.'),
        contact: words('The town hall.'),
        opens: new Date(opens).toISOString(),
        closes: new Date(closes).toISOString(),
        retention: '2026-12-31',
        activities: [
          {
            id: 'park-survey',
            kind: 'survey',
            title: words('Park survey'),
            level: 'open',
            smallestGroup: 10,
            survey,
          },
        ],
      },
    ],
  }
}

/** A key that is the same for the same number, and for no other. */
export function keyOf(number: number): string {
  return number.toString(16).padStart(32, '0')
}

/** Answers that are right. */
export const rightAnswers: Answers = {
  often: 'daily',
  why: ['walk', 'play'],
  safe: 7,
  age: 34,
  more: 'Shade, please.',
}

/** A form that is right. */
export function formOf(number: number, answers: Answers = rightAnswers, wording = version): SurveyResponse {
  return {key: keyOf(number), version: wording, answers}
}

const address = {municipality: 'irbid', activity: 'park-survey'}
export const responsesPath = pathOf('sendResponse', address)
export const resultsPath = pathOf('readResults', address)
export const activityPath = pathOf('readActivity', address)

/** A request that sends a body to the survey as a page of the municipality's site would. */
export function post(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: {'content-type': 'application/json', origin: site, ...headers},
    body: JSON.stringify(body),
  }
}

/** A server on a store, at an hour of one's choice. */
export async function openSquare(store: OpenStore, options: Partial<SahaOptions> = {}) {
  const clock = {now: june}
  const saha = await createSaha({
    store,
    publicUrl: 'https://saha.example',
    log: createLog('silent'),
    elements: '/nowhere',
    perMinute: 0,
    now: () => clock.now,
    ...options,
  })
  const {app} = saha
  return {
    ...saha,
    clock,
    /** Defines the survey; the clock goes on, so that the server looks again. */
    define: async (definition: Definition = parkDefinition()) => {
      await importDefinition(store.db, definition)
      clock.now += 1_000
    },
    /** Sends a form. */
    send: (form: unknown, headers?: Record<string, string>) =>
      app.request(responsesPath, post(form, headers)),
    /** Sends as many right forms, from a number on. */
    sendMany: async (
      number: number,
      from: number,
      answers?: Answers,
      wording?: string,
    ): Promise<SurveyReceipt[]> =>
      Promise.all(
        Array.from({length: number}, async (_, at) => {
          const reply = await app.request(responsesPath, post(formOf(from + at, answers, wording)))
          return (await reply.json()) as SurveyReceipt
        }),
      ),
    /** A request of whoever holds a receipt. @param body of `PUT`. */
    withReceipt: (
      method: 'GET' | 'PUT' | 'DELETE',
      receipt: string,
      body?: unknown,
      headers: Record<string, string> = {},
    ) =>
      app.request(routes.readReceipt.path, {
        method,
        headers: {
          'saha-receipt': receipt,
          origin: site,
          ...(body === undefined ? {} : {'content-type': 'application/json'}),
          ...headers,
        },
        ...(body === undefined ? {} : {body: JSON.stringify(body)}),
      }),
    /** What is published; the clock goes on, so that the server looks again. */
    results: async (): Promise<Results> => {
      clock.now += 1_000
      return (await (await app.request(resultsPath)).json()) as Results
    },
    /** What an element is told of the survey; the clock goes on, so that the server looks again. */
    activity: async (): Promise<ShownSurvey> => {
      clock.now += 1_000
      return (await (await app.request(activityPath)).json()) as ShownSurvey
    },
    problem: async (reply: Response | Promise<Response>): Promise<Problem> =>
      (await (await reply).json()) as Problem,
  }
}

/** How many responses are stored. */
export async function countResponses({db}: OpenStore): Promise<number> {
  const row = await db
    .selectFrom('survey_response')
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** Empties everything but what municipalities define. */
export async function forgetContributions({db}: OpenStore): Promise<void> {
  await db.deleteFrom('survey_response').execute()
  await db.deleteFrom('survey_contact').execute()
  await db.deleteFrom('withdrawn_response').execute()
  await db.deleteFrom('browser_mark').execute()
  await db.deleteFrom('browser_key').execute()
  await db.deleteFrom('tally').execute()
  await db.deleteFrom('snapshot').execute()
  const empty = {changes: 0, waiting: 0, published: 0, moved: 0, moved_batch: -1, withdrawn: 0}
  await db
    .updateTable('batch')
    .set({number: 1, is_final: 0, is_exact: 0, ...empty})
    .execute()
}
