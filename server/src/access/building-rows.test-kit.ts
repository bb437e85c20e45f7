/** For tests: who gets what of building consultations. Drafts are there as well; what was deleted is not. */
import type {
  ConsultationCopy,
  DraftChange,
  DraftLook,
  DraftPublishing,
  NewConsultation,
  NewEnd,
} from '@saha/contract'
import {createConsultation} from '../building/save-draft.ts'
import {june} from '../saha.test-kit.ts'
import type {Store} from '../storage/open.ts'
import {always, type At, type Row} from './row.test-kit.ts'
import {spans} from './spans.test-kit.ts'

const build = (
  published: number,
  draft: number,
  body?: (at: At) => unknown,
  more: Omit<Row, 'who' | 'gives' | 'body'> = {},
): Row => ({
  who: 'build',
  gives: {...always(published), draft, deleted: 404},
  ...(body && {body}),
  ...more,
})

const title = {en: 'A square'}

export const buildingRows = {
  createConsultation: {who: 'build', gives: always(201), body: () => ({title}) satisfies NewConsultation},
  readDraft: build(200, 200),
  // Somebody else was faster.
  saveDraft: build(409, 409, () => ({revision: 999, content: {}}) satisfies DraftChange),
  checkDraft: build(200, 200, () => ({}) satisfies DraftLook),
  openPreview: build(200, 200, () => ({}) satisfies DraftLook),
  // No picture.
  sendDraftImage: build(422, 422, undefined, {send: () => ({method: 'POST', body: 'no picture'})}),
  // There is none; or it lacks almost everything.
  publishDraft: build(409, 422, () => ({revision: 1}) satisfies DraftPublishing),
  discardDraft: build(409, 204, undefined, {before: draftAgain}),
  copyConsultation: build(201, 201, () => ({}) satisfies ConsultationCopy, {before: draftAgain}),
  readVersions: build(200, 200),
  // Nobody has published by the console.
  readVersion: build(404, 404),
  changeEnd: build(
    200,
    409,
    ({state}) => ({closes: new Date(spans[state][1]).toISOString()}) satisfies NewEnd,
  ),
  // People have contributed.
  deleteConsultation: build(409, 204, undefined, {before: draftAgain}),
  convertFile: {who: 'build', gives: always(422), send: () => ({method: 'POST', body: 'no survey'})},
} satisfies Record<string, Row>

/** A draft that was thrown away is begun anew. */
export async function draftAgain(
  {town, state, ids}: Pick<At, 'town' | 'state' | 'ids'>,
  db: Store,
): Promise<void> {
  if (state !== 'draft') return
  const name = {municipality: town, consultation: ids.consultation}
  const row = await db
    .selectFrom('consultation_draft')
    .select('revision')
    .where('municipality', '=', town)
    .where('consultation', '=', name.consultation)
    .executeTakeFirst()
  if (!row)
    await createConsultation(
      db,
      town,
      {title, id: name.consultation},
      {email: `owner@${town}.example`, at: june},
    )
}
