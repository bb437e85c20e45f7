/** `/reports/irbid/park`: what a consultation found, for everybody; `/briefing` below it: the same for a council, on paper. */
import type {Context} from 'hono'
import {replyPage} from '../../embed/reply-page.ts'
import {prepareHosted} from '../../embed/page.ts'
import {pageLanguage, readerOf} from '../../embed/page-reader.ts'
import {answer, answerAt, type Answering} from '../../http/answer.ts'
import {keepFresh, type Asked, type FreshReplies} from '../../http/fresh-replies.ts'
import {json} from '../../http/headers.ts'
import type {LimitSender} from '../../http/limit-senders.ts'
import {prepare} from '../../http/prepared.ts'
import {sendFresh} from '../../http/send-fresh.ts'
import {findSnapshot} from '../reports/reports.queries.ts'
import {readFacts, type FactsNeeds} from './facts.ts'
import {reportPage, type ReportKind} from './report-page.ts'

export interface ReportPagesNeeds extends Answering, FactsNeeds {
  /** Milliseconds since 1970. */
  now: () => number
  /** Counts what has to be made for readers who ask for more than everybody does. */
  limitReader: LimitSender
}

interface WantedReport extends Asked {
  kind: ReportKind
  municipality: string
  consultation: string
  language: string | undefined
}

interface WantedSnapshot extends Asked {
  municipality: string
  activity: string
  number: number
}

/** Milliseconds for which the store is not asked again, and replies that are kept. */
const [fresh, most] = [1_000, 300]

/** @returns the pages, to be forgotten when a report changes. */
export function reportPagesRoutes(needs: ReportPagesNeeds): Pick<FreshReplies<WantedReport>, 'forget'> {
  const {db, now, limitReader, activities} = needs

  const pages = keepFresh<WantedReport>(
    async ({kind, municipality, consultation, language}, before, permit) => {
      await permit()
      const since = now()
      const until = since + fresh
      const facts = await readFacts(needs, {municipality, consultation})
      if (!facts) return undefined
      const source = JSON.stringify(facts, (_, value) => (value instanceof Map ? [...value] : value))
      if (before?.source === source) return {...before, since, until}
      const {languages} = facts.municipality
      const reader = readerOf(pageLanguage(language, languages), languages, facts.look)
      const page = await prepareHosted(reportPage(kind, facts, reader), 'public, max-age=5')
      return {source, since, until, prepared: page}
    },
    now,
    most,
  )

  for (const [kind, path] of [
    ['results', '/reports/:municipality/:consultation'],
    ['briefing', '/reports/:municipality/:consultation/briefing'],
  ] as const)
    answerAt(needs, 'GET', path, `report-${kind}`, async (c) => {
      const page = await pages.at(wantedReport(c, kind), () => limitReader(c))
      return replyPage(page, c.req)
    })

  const snapshots = keepFresh<WantedSnapshot>(
    async ({municipality, activity, number}, before, permit) => {
      await permit()
      const since = now()
      if (before) return {...before, since, until: since + fresh}
      const found = await activities.findSurvey(municipality, activity)
      const stored = found && (await findSnapshot(db, found.number, number))
      if (!stored) return undefined
      // As it was hashed, so that anyone can check the hash over the very same text.
      const body = `{"activity":${JSON.stringify(activity)},"hash":"${stored.hash}","snapshot":${stored.content}}`
      const prepared = await prepare(body, {
        type: json,
        cache: 'public, max-age=86400',
        tag: stored.hash.slice(0, 32),
        effort: 6,
      })
      return {source: stored.hash, since, until: since + fresh, prepared}
    },
    now,
    most,
  )
  answer(needs, 'readSnapshot', (c) => sendFresh(snapshots, wantedSnapshot(c), c, () => limitReader(c)))
  return pages
}

function wantedReport(c: Context, kind: ReportKind): WantedReport {
  const [municipality = '', consultation = ''] = ['municipality', 'consultation'].map((name) =>
    c.req.param(name),
  )
  const language = c.req.query('lang')
  const variant = `${kind} ${language ?? ''}`
  return {kind, municipality, consultation, language, variant, address: `${municipality}/${consultation}`}
}

function wantedSnapshot(c: Context): WantedSnapshot {
  const [municipality = '', activity = '', number = ''] = ['municipality', 'activity', 'number'].map((name) =>
    c.req.param(name),
  )
  const wanted = /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0
  return {
    municipality,
    activity,
    number: wanted,
    variant: String(wanted),
    address: `${municipality}/${activity}`,
  }
}
