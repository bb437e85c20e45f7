/** For tests: a citizen in front of a question for photos. */
import type {PhotoQuestion} from '@saha/contract'
import {asking} from './example-winding.ts'
import {find, findAll, until} from './page.ts'
import {answer, json} from './server.ts'
import {openSurvey, settle} from './survey-page.ts'
import {chooseFiles, takeUploads, type Uploaded} from './uploads.ts'

export const question: PhotoQuestion = {
  id: 'pictures',
  type: 'photo',
  text: {ar: 'صوّروا لنا ما يحتاج إلى إصلاح', en: 'Show us what needs repair'},
}
export const more = {
  id: 'more',
  type: 'short-text',
  text: {ar: 'ملاحظات', en: 'Anything else?'},
} as const
/** Names that the server gives. */
export const first = 'A'.repeat(22)
export const second = 'B'.repeat(22)

/** What has been sent since `expectUploads`. */
export let uploads: Uploaded[] = []

/** Takes uploads in place of the network. */
export function expectUploads(): void {
  uploads = takeUploads()
}

/** Opens a survey that asks for photos. */
export async function open(
  asked: Partial<PhotoQuestion> = {},
  lang = 'en',
  width = 800,
): Promise<HTMLElement> {
  answer({readActivity: json(asking({...question, ...asked}, more))})
  const survey = await openSurvey({lang, width})
  await until(() => survey.shadowRoot?.querySelector('[type=file]'))
  return survey
}

export const field = (survey: HTMLElement) => find<HTMLInputElement>(survey, '[type=file]')

/** Chooses photos, and waits until the first of them is on its way. */
export async function pick(survey: HTMLElement, ...files: File[]): Promise<Uploaded> {
  const before = uploads.length
  chooseFiles(field(survey), ...files)
  return until(() => uploads[before])
}

/** Lets an upload arrive, and waits until that is shown. */
export async function arrive(survey: HTMLElement, upload: Uploaded, photo: string): Promise<void> {
  const before = findAll(survey, 'progress[aria-label]').length
  upload.reply(201, {photo})
  await until(() => findAll(survey, 'progress[aria-label]').length < before)
  await settle(survey)
}
