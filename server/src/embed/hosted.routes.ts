/** Pages that the server hosts itself: a survey alone, and its form to print; a thread or ideas, for those without scripts too. */
import type {MunicipalLook, MunicipalMap, ShownSurvey} from '@saha/contract'
import {stateAt} from '@saha/domain'
import type {Context} from 'hono'
import {answerAt, type Answering} from '../http/answer.ts'
import {replyPrepared, type Prepared} from '../http/prepared.ts'
import {Refusal} from '../refusal.ts'
import {answerPage} from './answer-page.ts'
import {shareableActivity} from './cards/shareable.ts'
import {replyPage} from './reply-page.ts'
import {keepPages} from './kept-pages.ts'
import {pageLanguage, readerOf, type PageReader} from './page-reader.ts'
import {prepareHosted, type HostedPage} from './page.ts'
import {paperPage} from './paper/paper-page.ts'
import {typefaces} from './typefaces.ts'

/** An activity as pages show it. The same object for as long as nothing has changed. */
interface ShownActivity {
  shown: Omit<ShownSurvey, 'state'>
  /** On which places are shown. */
  map?: MunicipalMap | undefined
  /** How the municipality wants its pages to look. */
  look: MunicipalLook
}

export interface HostedNeeds extends Answering {
  findActivity: (municipality: string, activity: string) => Promise<ShownActivity | undefined>
  /** The page of a thread or a collection that a request asks for, or the way to it. */
  findOtherPage: (c: Context) => Promise<Prepared | Response | undefined>
  /** Milliseconds since 1970. */
  now: () => number
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
}

/** Both pages, `?lang=` in one of the municipality's languages, and their typefaces. */
export function hostedRoutes(needs: HostedNeeds): void {
  const {publicUrl, now} = needs
  const page = '/embed/:municipality/:activity'

  servePage(
    needs,
    page,
    'answer-page',
    ({shown, map}, reader) => shareableActivity(answerPage(shown, reader, map), shown, reader, publicUrl),
    needs.findOtherPage,
  )
  servePage(needs, `${page}/paper`, 'paper-form', ({shown}, reader) => {
    const address = `${publicUrl}/embed/${shown.municipality.id}/${shown.id}?lang=${reader.language}`
    return paperPage(shown, reader, {address, now: now()})
  })

  const typeface = typefaces()
  answerAt(needs, 'GET', '/embed/:typeface', 'typeface', async (c) => {
    const prepared = await typeface(c.req.param('typeface') ?? '')
    if (!prepared) throw new Refusal('not-found')
    return replyPrepared(prepared, c.req)
  })
}

type Draw = (activity: ShownActivity, reader: PageReader) => HostedPage

function servePage(
  needs: HostedNeeds,
  path: string,
  name: string,
  draw: Draw,
  findOther: HostedNeeds['findOtherPage'] = async () => undefined,
): void {
  const pages = keepPages<ShownActivity>()

  async function pageOf(c: Context): Promise<Prepared | undefined> {
    const activity = await needs.findActivity(
      c.req.param('municipality') ?? '',
      c.req.param('activity') ?? '',
    )
    if (!activity) return undefined
    const {municipality, consultation} = activity.shown
    const language = pageLanguage(c.req.query('lang'), municipality.languages)
    const state = stateAt(consultation.opens, consultation.closes, needs.now())
    return pages(activity, `${language} ${state}`, () =>
      prepareHosted(draw(activity, readerOf(language, municipality.languages, activity.look))),
    )
  }

  answerAt(needs, 'GET', path, name, async (c) => {
    const page = (await pageOf(c)) ?? (await findOther(c))
    return page instanceof Response ? page : replyPage(page, c.req)
  })
}
