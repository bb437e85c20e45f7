/** `/c/irbid/card.png` and `/c/irbid/park/card.png`: the pictures of a list and of a consultation beside links to them. */
import type {ConsultationsPage, ListedConsultation} from '@saha/contract'
import {readConsultationsPage, shownOf} from '../../consultations/read-consultations.ts'
import {firstConsultations} from '../../consultations/asked-consultations.ts'
import {keepConsultationReplies} from '../../consultations/consultation-replies.ts'
import type {ConsultationNeeds} from '../../consultations/consultations.routes.ts'
import {answerAt} from '../../http/answer.ts'
import type {Asked} from '../../http/fresh-replies.ts'
import {prepareCard} from '../cards/prepare-card.ts'
import {replyPrepared, type Prepared} from '../../http/prepared.ts'
import {Refusal} from '../../refusal.ts'
import type {PageReader} from '../page-reader.ts'
import {listReader, titleOfList} from './list-reader.ts'
import {lastMoment} from './moments.ts'

interface WantedCard extends Asked {
  municipality: string
  /** Absent for the list of all. */
  consultation: string | undefined
  language: string | undefined
}

/** They come before the pages: no consultation has a name with a full stop in it. */
export function listCardRoutes(needs: ConsultationNeeds): void {
  const {limitReader} = needs
  const cards = keepConsultationReplies(
    needs,
    ({municipality, consultation, language}: WantedCard, list, now) => {
      const found = listReader(list, municipality, language)
      if (!found) return undefined
      return consultation === undefined
        ? cardOfList(found.reader, readConsultationsPage(list, {municipality, now}, firstConsultations))
        : cardOf(found.reader, shownOf(list, [`${municipality}/${consultation}`], now)[0])
    },
  )

  for (const path of ['/c/:municipality/card.png', '/c/:municipality/:consultation/card.png'])
    answerAt(needs, 'GET', path, 'list-card', async (c) => {
      const municipality = c.req.param('municipality') ?? ''
      const consultation = c.req.param('consultation')
      const language = c.req.query('lang')
      const address = [municipality, consultation].filter(Boolean).join('/')
      const wanted = {address, municipality, consultation, language, ...(language && {variant: language})}
      const card = await cards.at(wanted, () => limitReader(c))
      if (!card) throw new Refusal('not-found')
      return replyPrepared(card, c.req)
    })
}

function cardOfList(reader: PageReader, page: ConsultationsPage | undefined): Promise<Prepared> | undefined {
  if (!page?.municipality) return undefined
  const {terms, say, plain} = reader
  return prepareCard(reader, {
    municipality: plain(page.municipality.name),
    title: titleOfList(reader, page.municipality),
    below: say.count(terms.consultations.consultations, page.all),
  })
}

function cardOf(reader: PageReader, one: ListedConsultation | undefined): Promise<Prepared> | undefined {
  if (!one) return undefined
  const {terms, say, plain} = reader
  const {state, opens, closes, municipality, title, sensitive} = one
  const day = say.day(state === 'not-yet-open' ? opens : lastMoment(closes))
  const words = {
    municipality: plain(municipality.name),
    title: plain(title),
    below: say.say(terms.consultations.times[state], {day}),
  }
  return prepareCard(reader, words, sensitive ? 'no-store' : undefined)
}
