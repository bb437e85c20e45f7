/** Reading texts in the console: for staff with the right to answer. */
import {
  FindingsPublication,
  ItemId,
  LeftOut,
  Quoting,
  Reading,
  TagsChange,
  TextsWanted,
  type CodedTexts,
  type CodingSubjects,
  type FindingsPreview,
  type StaffRouteName,
} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {Context} from 'hono'
import {accept} from '../http/accept.ts'
import {json} from '../http/headers.ts'
import {Refusal} from '../refusal.ts'
import {answerStaff, type StaffAnswering} from '../staff/answer-staff.ts'
import {permit, type PermitNeeds} from '../staff/permit.ts'
import {findTextActivities, placesWithTags} from './coding.queries.ts'
import {composeFindings} from './compose-findings.ts'
import {readNewest} from './findings.queries.ts'
import {noQuestion, openPlace, type PlaceNeeds} from './open-place.ts'
import {forgetLost, publishFindings} from './publish-findings.ts'
import {isWanted, readGrouped, readWhole, showTexts, subjectsOf, type Asking} from './read-coding.ts'
import {
  changeTags,
  leaveOutWords,
  putQuotation,
  putReading,
  settleReadings,
  takeQuotationBack,
  type CodingWish,
} from './write-readings.ts'

export interface StaffCodingNeeds extends StaffAnswering, PermitNeeds, PlaceNeeds {
  /** Milliseconds since 1970. */
  now: () => number
  /** What is published of texts at this address has changed. */
  onFindings: (address: string) => void
}

/** Bytes of a body: tags in many languages. */
const mostBytes = 512 * 1024

type Asked = Asking & CodingWish

export function staffCodingRoutes(needs: StaffCodingNeeds): void {
  const {db, now} = needs

  /** @throws Refusal `not-found` where there is nothing to read. */
  async function asked(c: Context): Promise<Asked> {
    const {person, municipality} = await permit(needs, c, 'answer')
    const typed = c.req.param('question') ?? ''
    const question = typed === noQuestion ? '' : typed
    const place = await openPlace(needs, `${municipality}/${c.req.param('activity') ?? ''}`, question)
    const isThere = place?.source.placesIn(place.record).some((one) => one.question === question)
    if (!place || !isThere) throw new Refusal('not-found')
    const doer = {municipality, email: person.email, at: now()}
    return {place, municipality, reader: person.id, doer}
  }

  /** Answers with how everything stands once something was done. */
  function answerWhole(name: StaffRouteName, act: (c: Context, asked: Asked) => Promise<void>): void {
    answerStaff(needs, name, async (c) => {
      const one = await asked(c)
      await act(c, one)
      return shown(await readWhole(db, one))
    })
  }

  /** Answers with one text once something was done with it. */
  function answerText(
    name: StaffRouteName,
    act: (c: Context, asked: Asked, text: string) => Promise<void>,
  ): void {
    answerStaff(needs, name, async (c) => {
      const one = await asked(c)
      const text = textIn(c)
      await act(c, one, text)
      const found = await readGrouped(db, one.place, [text])
      const [coded] = await showTexts(db, one, found, [])
      if (!coded) throw new Refusal('not-found')
      return shown(coded)
    })
  }

  answerStaff(needs, 'readSubjects', async (c) => {
    const {municipality} = await permit(needs, c, 'answer')
    return shown(await readSubjects(municipality))
  })

  answerWhole('readCoding', async (_, {place}) => {
    if (await forgetLost(db, place, 'everything', now())) needs.onFindings(place.address)
  })
  answerWhole('saveTags', async (c, one) =>
    changeTags(db, one, await accept(c, TagsChange, undefined, mostBytes)),
  )
  answerWhole('leaveOut', async (c, one) => leaveOutWords(db, one, await accept(c, LeftOut)))
  answerWhole('publishFindings', async (c, {place, doer}) => {
    const {seen} = await accept(c, FindingsPublication)
    await publishFindings(db, place, seen, doer)
    needs.onFindings(place.address)
  })

  answerText('codeText', async (c, one, text) => putReading(db, one, text, await accept(c, Reading)))
  answerText('settleText', async (c, one, text) => settleReadings(db, one, text, await accept(c, Reading)))
  answerText('quoteText', async (c, one, text) => putQuotation(db, one, text, await accept(c, Quoting)))
  answerText('dropQuotation', async (_, one, text) => takeQuotationBack(db, one, text))

  answerStaff(needs, 'readTexts', async (c) => {
    const one = await asked(c)
    const wanted = TextsWanted.safeParse(c.req.query('show') ?? 'all')
    if (!wanted.success) throw new Refusal('invalid')
    const cursor = c.req.query('cursor') ?? ''
    const all = await readGrouped(db, one.place)
    const found = all
      .filter((text) => text.text > cursor && isWanted(text, wanted.data, one.reader))
      .sort((before, after) => (before.text < after.text ? -1 : 1))
    const page = found.slice(0, limits.codingPage)
    const isLast = page.length === found.length
    return shown({
      texts: await showTexts(db, one, page, all),
      ...(!isLast && {cursor: page.at(-1)?.text ?? ''}),
    } satisfies CodedTexts)
  })

  answerStaff(needs, 'previewFindings', async (c) => {
    const {place} = await asked(c)
    const {snapshot, seen, isTooFew, wordsWait} = await composeFindings(db, place, now())
    return shown({snapshot, seen, isTooFew, wordsWait} satisfies FindingsPreview)
  })

  async function readSubjects(municipality: string): Promise<CodingSubjects> {
    const names = await findTextActivities(db, municipality)
    const places = await Promise.all(names.map((name) => openPlace(needs, `${municipality}/${name}`, '')))
    const known = places.filter((place) => place !== undefined)
    const numbers = known.map(({activity}) => activity)
    const tagged = await placesWithTags(db, numbers)
    const newest = new Map(
      (await readNewest(db, numbers)).map((one) => [`${one.activity} ${one.question}`, one.number]),
    )
    return {
      subjects: known.flatMap((place) =>
        subjectsOf(place).map((subject) => {
          const key = `${place.activity} ${subject.question?.id ?? ''}`
          return {...subject, hasTags: tagged.has(key), published: newest.get(key) ?? 0}
        }),
      ),
    }
  }
}

/** @throws Refusal `not-found`. */
function textIn(c: Context): string {
  const id = ItemId.safeParse(c.req.param('text'))
  if (!id.success) throw new Refusal('not-found')
  return id.data
}

function shown(body: object): Response {
  return new Response(JSON.stringify(body), {status: 200, headers: {'content-type': json}})
}
