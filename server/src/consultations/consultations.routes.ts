/** Consultations as everybody reads them in a list. No reply says anything of who asks: all readers share the same bytes. */
import type {ConsultationsPage} from '@saha/contract'
import type {Context} from 'hono'
import {answer, type Answering} from '../http/answer.ts'
import {json} from '../http/headers.ts'
import type {LimitSender} from '../http/limit-senders.ts'
import {prepare} from '../http/prepared.ts'
import {sendFresh} from '../http/send-fresh.ts'
import {firstConsultations, isFirstOfAll, readConsultationsQuery} from './asked-consultations.ts'
import {keepConsultationReplies, wantedList, type WantedList} from './consultation-replies.ts'
import type {KeptConsultations} from './keep-consultations.ts'
import {readConsultationsPage} from './read-consultations.ts'

export interface ConsultationNeeds extends Answering {
  consultations: KeptConsultations
  /** Milliseconds since 1970. */
  now: () => number
  /** Counts what has to be made for readers who ask for more than everybody does. */
  limitReader: LimitSender
}

/** `GET` of the list of a municipality, and of that of all. */
export function consultationRoutes(needs: ConsultationNeeds): void {
  const {limitReader} = needs
  const pages = keepConsultationReplies(needs, ({municipality, asked}: WantedList, list, now) => {
    const page = readConsultationsPage(list, {municipality, now}, asked)
    return (
      page &&
      prepare(JSON.stringify(page), {type: json, cache: cacheOf(page, isFirstOfAll(asked)), effort: 5})
    )
  })

  const send = (c: Context, municipality: string | undefined) => {
    const isPlain = !c.req.url.includes('?')
    const asked = isPlain ? firstConsultations : readConsultationsQuery(c.req.query(), municipality)
    const isUsual = isPlain || isFirstOfAll(asked)
    return sendFresh(pages, wantedList(municipality, asked), c, isUsual ? undefined : () => limitReader(c))
  }
  answer(needs, 'readConsultationList', (c) => send(c, c.req.param('municipality') ?? ''))
  answer(needs, 'readNetworkList', (c) => send(c, undefined))
}

/**
 * The whole list says nothing of who reads it; one that was narrowed down to something sensitive leaves no trace on a
 * device.
 */
export function cacheOf({consultations}: ConsultationsPage, isWhole: boolean): string {
  const isTelling = !isWhole && consultations.some(({sensitive}) => sensitive)
  return isTelling ? 'no-store' : 'public, max-age=5'
}
