/** The text on privacy of each municipality: `/privacy/irbid`. */
import type {ActivityKind} from '@saha/contract'
import {keepConsultationReplies} from '../../consultations/consultation-replies.ts'
import type {ConsultationNeeds} from '../../consultations/consultations.routes.ts'
import {answerAt} from '../../http/answer.ts'
import type {Asked} from '../../http/fresh-replies.ts'
import {pageLanguage, readerOf} from '../page-reader.ts'
import {prepareHosted} from '../page.ts'
import {replyPage} from '../reply-page.ts'
import {dataKept} from './kinds-of-data.ts'
import {privacyPage} from './privacy-page.ts'

interface WantedText extends Asked {
  municipality: string
  language: string | undefined
}

export function privacyRoutes(needs: ConsultationNeeds): void {
  const pages = keepConsultationReplies(needs, ({municipality, language}: WantedText, list) => {
    const owner = list.owners.get(municipality)
    if (!owner) return undefined
    const {languages, look} = owner
    const own = [...list.listed.values()].filter(({card}) => card.municipality.id === municipality)
    const kinds = new Set<ActivityKind>(own.flatMap(({activities}) => activities.map(({kind}) => kind)))
    const reader = readerOf(pageLanguage(language, languages), languages, look)
    return prepareHosted(privacyPage(owner, reader, dataKept(kinds)))
  })
  answerAt(needs, 'GET', '/privacy/:municipality', 'privacy-text', async (c) => {
    const [municipality = '', language] = [c.req.param('municipality'), c.req.query('lang')]
    const wanted = {address: municipality, municipality, language, ...(language && {variant: language})}
    return replyPage(await pages.at(wanted, () => needs.limitReader(c)), c.req)
  })
}
