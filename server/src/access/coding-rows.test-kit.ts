/** For tests: who gets what of reading texts. */
import type {FindingsPublication, LeftOut, Quoting, Reading, TagsChange} from '@saha/contract'
import type {Store} from '../storage/open.ts'
import {always, published, type At, type Row} from './row.test-kit.ts'

const texts = (status: number, body?: (at: At) => unknown, more: Partial<Row> = {}): Row => ({
  who: 'answer',
  of: 'talk',
  gives: published(status),
  params: ({ids}) => ({question: '-', text: ids.item}),
  ...(body && {body}),
  ...more,
})

const nothing = (): Reading => ({tags: []})

export const codingRows = {
  readSubjects: {who: 'answer', gives: always(200)},
  readCoding: texts(200),
  // Somebody else was faster.
  saveTags: texts(409, () => ({revision: 999, tags: []}) satisfies TagsChange),
  readTexts: texts(200),
  codeText: texts(200, nothing, {before: forgetReadings}),
  settleText: texts(409, nothing, {before: forgetReadings}),
  quoteText: texts(422, () => ({words: 'What nobody has written'}) satisfies Quoting),
  dropQuotation: texts(200),
  leaveOut: texts(200, () => ({words: ['Smith']}) satisfies LeftOut),
  previewFindings: texts(200),
  // There are too few.
  publishFindings: texts(409, () => ({seen: 'nothing'}) satisfies FindingsPublication),
} satisfies Record<string, Row>

/** Texts that nobody has read, also when all who may have read them before. */
async function forgetReadings(_: At, db: Store): Promise<void> {
  await db.deleteFrom('text_reading').execute()
}
