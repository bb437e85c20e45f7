/** `/compare/irbid/park-2025/park-2026`: two rounds of a survey of one municipality, by what was published of each. */
import {replyPage} from '../../embed/reply-page.ts'
import {prepareHosted} from '../../embed/page.ts'
import {pageLanguage, readerOf} from '../../embed/page-reader.ts'
import {answerAt} from '../../http/answer.ts'
import {keepFresh, type Asked} from '../../http/fresh-replies.ts'
import {readSnapshot} from '../results.queries.ts'
import {comparePage, type Round} from './compare-page.ts'
import type {ReportPagesNeeds} from './report-pages.routes.ts'

interface WantedComparison extends Asked {
  municipality: string
  earlier: string
  later: string
  language: string | undefined
}

/** Milliseconds for which the store is not asked again, and pages that are kept. */
const [fresh, most] = [1_000, 100]

export function compareRoutes(needs: ReportPagesNeeds): void {
  const {db, now, limitReader, activities} = needs

  async function roundOf(municipality: string, activity: string): Promise<Round | undefined> {
    const record = await activities.findSurvey(municipality, activity)
    const row = record && (await readSnapshot(db, record.number))
    return row && {record, results: {survey: record.survey, snapshot: JSON.parse(row.content)}}
  }

  const pages = keepFresh<WantedComparison>(
    async ({municipality, earlier, later, language}, before, permit) => {
      await permit()
      const since = now()
      const until = since + fresh
      const [first, second] = [await roundOf(municipality, earlier), await roundOf(municipality, later)]
      if (!first || !second) return undefined
      const source = JSON.stringify([first.results, second.results, second.record.shown, second.record.look])
      if (before?.source === source) return {...before, since, until}
      const {languages} = second.record.shown.municipality
      const reader = readerOf(pageLanguage(language, languages), languages, second.record.look)
      const page = await prepareHosted(comparePage(first, second, reader), 'public, max-age=5')
      return {source, since, until, prepared: page}
    },
    now,
    most,
  )

  answerAt(needs, 'GET', '/compare/:municipality/:earlier/:later', 'compare-rounds', async (c) => {
    const [municipality = '', earlier = '', later = ''] = ['municipality', 'earlier', 'later'].map((name) =>
      c.req.param(name),
    )
    const language = c.req.query('lang')
    const wanted = {municipality, earlier, later, language, address: `${municipality}/${later}`}
    const page = await pages.at({...wanted, variant: `${earlier} ${language ?? ''}`}, () => limitReader(c))
    return replyPage(page, c.req)
  })
}
