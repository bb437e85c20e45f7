/** For tests: a survey whose open answers moderators read, with citizens, moderators and an analyst. */
import type {Answers, ResponseStatus, Survey, SurveyReceipt} from '@saha/contract'
import {picturePathOf} from '@saha/contract/picture-routes'
import {routes} from '@saha/contract/routes'
import {buffer} from 'node:stream/consumers'
import {PassThrough} from 'node:stream'
import {findActivity} from '../../activities/activities.queries.ts'
import {versionOf} from '../../activities/versions.ts'
import {writeResponses} from '../../export/write-responses.ts'
import {openTownhall} from '../../moderation/moderation.test-kit.ts'
import {formOf, june, parkDefinition, post, site} from '../../saha.test-kit.ts'
import type {OpenStore} from '../../storage/open.ts'
import {plainPicture} from '../../test-kit/pictures.ts'

/** @param reviewTexts whether moderators read open answers. */
export function parkSurvey(reviewTexts = true): Survey {
  return {
    ...(reviewTexts && {reviewTexts: true}),
    pages: [
      {
        id: 'park',
        questions: [
          {
            id: 'often',
            type: 'single',
            text: {en: 'How often do you come?', ar: 'كم مرة تأتون؟'},
            options: [
              {id: 'daily', text: {en: 'Daily', ar: 'كل يوم'}},
              {id: 'else', text: {en: 'Else', ar: 'غير ذلك'}, other: true},
            ],
          },
          {
            id: 'more',
            type: 'long-text',
            text: {en: 'You come {often}. What is missing?', ar: 'تأتون {often}. ما الذي ينقص؟'},
          },
          {id: 'pictures', type: 'photo', text: {en: 'Show us', ar: 'أرونا'}, most: 2},
          {id: 'mail', type: 'contact', by: 'email', text: {en: 'Your address'}, why: {en: 'For news'}},
        ],
      },
    ],
  }
}

export const everything: Answers = {
  often: {chosen: 'else', other: 'On Fridays'},
  more: 'Ask Umm Yazan, 079 000 0000.',
  mail: 'layla@example.org',
}

export type ReadingRoom = Awaited<ReturnType<typeof openReadingRoom>>

/** `irbid/park-survey`, and what happens with its open answers. */
export async function openReadingRoom(store: OpenStore, survey = parkSurvey()) {
  const town = await openTownhall(store, parkDefinition(survey))
  const version = versionOf(survey)
  const {db} = store

  return {
    ...town,
    /** @returns the receipt. The same number is the same form. */
    respond: async (number: number, answers: Answers): Promise<string> => {
      const reply = await town.send(formOf(number, answers, version))
      return ((await reply.json()) as SurveyReceipt).receipt
    },
    /** @returns the id of a photo that no response names yet. */
    upload: async (): Promise<string> => {
      const path = picturePathOf('sendPhoto', {municipality: 'irbid', activity: 'park-survey'})
      const body = new Uint8Array(await plainPicture())
      const headers = {'content-type': 'image/png', origin: site}
      const reply = await town.app.request(path, {method: 'POST', headers, body})
      return ((await reply.json()) as {photo: string}).photo
    },
    change: (receipt: string, answers: Answers) => town.withReceipt('PUT', receipt, {version, answers}),
    follow: async (receipt: string) =>
      (await (await town.withReceipt('GET', receipt)).json()) as ResponseStatus,
    appealWith: (receipt: string, text = 'It was no insult.') =>
      town.app.request(routes.appeal.path, post({text}, {'saha-receipt': receipt})),
    /** What an analyst finds in a file of responses, row by row. */
    file: async (): Promise<Record<string, unknown>[]> => {
      const activity = await findActivity(db, 'irbid', 'park-survey')
      if (activity?.kind !== 'survey') throw new Error('There is a survey.')
      const out = new PassThrough()
      const text = buffer(out)
      await writeResponses(db, activity, {format: 'json', shape: 'wide'}, out)
      return JSON.parse(String(await text)) as Record<string, unknown>[]
    },
    /** Everything that is counted. */
    tallies: () => db.selectFrom('tally').selectAll().orderBy('question').orderBy('cell').execute(),
    /** Nobody has answered anything, and it is June. */
    forgetAll: async () => {
      for (const table of [
        'open_answers',
        'moderation_case',
        'moderation_act',
        'moderation_count',
        'appeal',
        'photo',
        'survey_response',
        'survey_contact',
        'withdrawn_response',
        'tally',
      ] as const)
        await db.deleteFrom(table).execute()
      town.clock.now = june
    },
  }
}
