/** Hosted pages of lists: `/c/` of all, `/c/irbid` of a municipality, and `/c/irbid/park` of one consultation. */
import type {Context} from 'hono'
import {isFirstOfAll} from '../../consultations/asked-consultations.ts'
import {
  keepConsultationReplies,
  wantedList,
  type WantedList,
} from '../../consultations/consultation-replies.ts'
import {cacheOf, type ConsultationNeeds} from '../../consultations/consultations.routes.ts'
import {readConsultationsPage, shownOf} from '../../consultations/read-consultations.ts'
import {answerAt} from '../../http/answer.ts'
import type {Asked} from '../../http/fresh-replies.ts'
import type {Prepared} from '../../http/prepared.ts'
import {goTo, replyPage} from '../reply-page.ts'
import {prepareHosted} from '../page.ts'
import {listAddressOf, readAskedList, type AskedList} from './asked-list.ts'
import {shareable} from '../cards/shareable.ts'
import {consultationPage} from './consultation-page.ts'
import {listCardRoutes} from './list-cards.routes.ts'
import {listPage} from './list-page.ts'
import {listReader} from './list-reader.ts'
import {ofConsultation, ofList} from './shared-lists.ts'

interface WantedPage extends WantedList {
  language: string | undefined
  view: AskedList & {is: 'list'}
}

interface WantedConsultation extends Asked {
  municipality: string
  consultation: string
  language: string | undefined
}

export interface ListPageNeeds extends ConsultationNeeds {
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
}

export function listPageRoutes(needs: ListPageNeeds): void {
  const {limitReader, publicUrl} = needs

  const lists = keepConsultationReplies(needs, ({municipality, view, language}: WantedPage, list, now) => {
    const found = listReader(list, municipality, language)
    const page = found && readConsultationsPage(list, {municipality, now}, view.asked)
    if (!found || !page) return undefined
    const cache = cacheOf(page, isFirstOfAll(view.asked))
    const drawn = listPage({...found, ...view, page, isNetwork: list.owners.size > 1})
    const words = page.municipality && ofList(found.reader, page.municipality, publicUrl)
    return prepareHosted(words ? shareable(drawn, words, found.reader) : drawn, cache)
  })
  const pages = keepConsultationReplies(
    needs,
    ({municipality, consultation, language}: WantedConsultation, list, now) => {
      const key = `${municipality}/${consultation}`
      const found = listReader(list, municipality, language)
      const [listed, [card]] = [list.listed.get(key), shownOf(list, [key], now)]
      if (!found || !listed || !card) return undefined
      const cache = card.sensitive ? 'no-store' : 'public, max-age=5'
      const page = consultationPage(listed, card, {...found, now})
      return prepareHosted(
        shareable(page, ofConsultation(found.reader, card, publicUrl), found.reader),
        cache,
      )
    },
  )

  async function send(c: Context, found: Prepared | undefined | Promise<Prepared | undefined>) {
    const page = await found
    return replyPage(page, c.req)
  }

  async function sendList(c: Context): Promise<Response> {
    const municipality = c.req.param('municipality')
    const query = new URL(c.req.url).searchParams
    const language = query.get('lang') ?? undefined
    const view = readAskedList(query, municipality)
    if (view.is === 'form') return goTo(listAddressOf(language ?? '', view.chosen))
    const isUsual = isFirstOfAll(view.asked)
    const wanted = {...wantedList(municipality, view.asked, language), language, view}
    return send(c, lists.at(wanted, isUsual && !language ? undefined : () => limitReader(c)))
  }

  listCardRoutes(needs)
  answerAt(needs, 'GET', '/c', 'list-page', () => goTo('c/'))
  answerAt(needs, 'GET', '/c/', 'list-page', sendList)
  answerAt(needs, 'GET', '/c/:municipality', 'list-page', sendList)
  answerAt(needs, 'GET', '/c/:municipality/:consultation', 'consultation-page', (c) => {
    const [municipality = '', consultation = ''] = ['municipality', 'consultation'].map((name) =>
      c.req.param(name),
    )
    const language = c.req.query('lang')
    const wanted = {address: `${municipality}/${consultation}`, municipality, consultation, language}
    return send(
      c,
      pages.at({...wanted, ...(language && {variant: language})}, () => limitReader(c)),
    )
  })
}
