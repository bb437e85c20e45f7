import {
  ConsultationCopy,
  DraftChange,
  draftLimits,
  DraftLook,
  DraftPublishing,
  FileWish,
  NewConsultation,
  NewEnd,
  type ConsultationDraft,
  type ConsultationVersions,
  type ConvertedFile,
  type DraftCheck,
  type DraftContent,
  type DraftImage,
  type DraftPreview,
  type DraftPublished,
  type DraftSaved,
  type EndChanged,
  type WholeVersion,
} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {Context} from 'hono'
import {hash} from 'node:crypto'
import {findLanguages} from '../activities/activities.queries.ts'
import {accept, type Shape} from '../http/accept.ts'
import {json} from '../http/headers.ts'
import {readBody} from '../http/read-body.ts'
import type {Darkroom} from '../pictures/darkroom.ts'
import {Refusal} from '../refusal.ts'
import {answerStaff, type StaffAnswering} from '../staff/answer-staff.ts'
import {permit, type PermitNeeds} from '../staff/permit.ts'
import {changeEnd, deleteConsultation} from './change-end.ts'
import {checkDraft} from './check-draft.ts'
import {convertFile} from './convert-file.ts'
import {addDraftImage, countDraftImages} from './draft-images.queries.ts'
import type {ConsultationName} from './drafts.queries.ts'
import type {Previews} from './preview/previews.ts'
import {publishDraft} from './publish-draft.ts'
import {readDraft} from './read-draft.ts'
import {copyConsultation, createConsultation, discardDraft, saveDraft, type Editor} from './save-draft.ts'
import {listVersions, readVersionContent} from './versions.queries.ts'

export interface BuildingNeeds extends StaffAnswering, PermitNeeds {
  darkroom: Pick<Darkroom, 'develop'>
  previews: Pick<Previews, 'open'>
  /** Milliseconds since 1970. */
  now: () => number
}

/** Bytes of a body with a draft and its few words around. */
const mostOfDraft = draftLimits.bytes + 64 * 1024

/** Building consultations: drafts, their checks and previews, publishing, and what was published before. */
export function buildingRoutes(needs: BuildingNeeds): void {
  const {db, now} = needs

  async function enter(c: Context): Promise<{name: ConsultationName; editor: Editor}> {
    const {person, municipality} = await permit(needs, c, 'build')
    const consultation = c.req.param('consultation') ?? ''
    return {name: {municipality, consultation}, editor: {email: person.email, at: now()}}
  }
  const take = <T>(c: Context, shape: Shape<T>) => accept(c, shape, () => [], mostOfDraft)
  /** What is to be looked at: what was sent, or the stored draft. */
  async function contentIn(c: Context, name: ConsultationName): Promise<DraftContent> {
    const {content} = await take(c, DraftLook)
    // A look at somebody else's consultation, or at none, is refused in either case.
    const stored = await readDraft(db, name)
    return content ?? stored.content
  }

  answerStaff(needs, 'createConsultation', async (c) => {
    const {name, editor} = await enter(c)
    const made = await createConsultation(db, name.municipality, await take(c, NewConsultation), editor)
    return shown((await readDraft(db, made)) satisfies ConsultationDraft, 201)
  })

  answerStaff(needs, 'readDraft', async (c) => {
    const {name} = await enter(c)
    return shown((await readDraft(db, name)) satisfies ConsultationDraft)
  })

  answerStaff(needs, 'saveDraft', async (c) => {
    const {name, editor} = await enter(c)
    return shown((await saveDraft(db, name, await take(c, DraftChange), editor)) satisfies DraftSaved)
  })

  answerStaff(needs, 'discardDraft', async (c) => {
    const {name, editor} = await enter(c)
    await discardDraft(db, name, editor)
    return done()
  })

  answerStaff(needs, 'checkDraft', async (c) => {
    const {name} = await enter(c)
    return shown((await checkDraft(db, name, await contentIn(c, name))) satisfies DraftCheck)
  })

  answerStaff(needs, 'publishDraft', async (c) => {
    const {name, editor} = await enter(c)
    const {revision} = await accept(c, DraftPublishing)
    return shown((await publishDraft(db, name, revision, editor)) satisfies DraftPublished)
  })

  answerStaff(needs, 'openPreview', async (c) => {
    const {name, editor} = await enter(c)
    const content = await contentIn(c, name)
    return shown((await needs.previews.open(name, editor.email, content)) satisfies DraftPreview)
  })

  answerStaff(needs, 'sendDraftImage', async (c) => {
    const {name} = await enter(c)
    await readDraft(db, name)
    if ((await countDraftImages(db, name)) >= limits.images) throw new Refusal('too-large')
    const source = await readBody(c.req.raw, {most: limits.photoBytes})
    const {bytes, width, height} = await needs.darkroom.develop(source, {
      format: 'webp',
      edge: limits.imageEdge,
    })
    const image = {name: hash('sha256', source).slice(0, 32), width, height}
    const file = await addDraftImage(db, name, {...image, bytes})
    return shown({...image, file} satisfies DraftImage, 201)
  })

  answerStaff(needs, 'copyConsultation', async (c) => {
    const {name, editor} = await enter(c)
    const copy = await copyConsultation(db, name, await accept(c, ConsultationCopy), editor)
    return shown((await readDraft(db, copy)) satisfies ConsultationDraft, 201)
  })

  answerStaff(needs, 'readVersions', async (c) => {
    const {name} = await enter(c)
    await readDraft(db, name)
    return shown({versions: await listVersions(db, name)} satisfies ConsultationVersions)
  })

  answerStaff(needs, 'readVersion', async (c) => {
    const {name} = await enter(c)
    const wanted = c.req.param('version') ?? ''
    const number = /^[1-9][0-9]{0,6}$/.test(wanted) ? Number(wanted) : 0
    const content = await readVersionContent(db, name, number)
    const version = (await listVersions(db, name)).find((one) => one.number === number)
    if (!content || !version) throw new Refusal('not-found')
    return shown({...version, content} satisfies WholeVersion)
  })

  answerStaff(needs, 'changeEnd', async (c) => {
    const {name, editor} = await enter(c)
    const {closes} = await accept(c, NewEnd)
    await readDraft(db, name)
    return shown({closes: await changeEnd(db, name, closes, editor)} satisfies EndChanged)
  })

  answerStaff(needs, 'deleteConsultation', async (c) => {
    const {name, editor} = await enter(c)
    await deleteConsultation(db, name, editor)
    return done()
  })

  answerStaff(needs, 'convertFile', async (c) => {
    const {name} = await enter(c)
    const wish = FileWish.safeParse(c.req.query())
    if (!wish.success) throw new Refusal('invalid')
    const bytes = Buffer.from(await readBody(c.req.raw, {most: draftLimits.fileBytes}))
    const [language = 'en'] = (await findLanguages(db, name.municipality)) ?? []
    const converted = await convertFile(bytes, wish.data, wish.data.language ?? language)
    return shown(converted satisfies ConvertedFile)
  })
}

function shown(body: object, status = 200): Response {
  return new Response(JSON.stringify(body), {status, headers: {'content-type': json}})
}

function done(): Response {
  return new Response(null, {status: 204})
}
