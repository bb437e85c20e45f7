/** Who reads a list on a page, in a feed or in a calendar, and what it is called. */
import type {ConsultationsPage} from '@saha/contract'
import type {ConsultationList} from '../../consultations/keep-consultations.ts'
import type {ListedCard} from '../../consultations/listed.ts'
import {languagesOf} from '../../consultations/read-consultations.ts'
import {pageLanguage, readerOf, type PageReader} from '../page-reader.ts'

/** A list for somebody who asks for a language. @returns `undefined` when there is no such municipality. */
export function listReader(
  list: ConsultationList,
  municipality: string | undefined,
  asked: string | undefined,
): {reader: PageReader; languages: readonly string[]} | undefined {
  const languages = municipality === undefined ? languagesOf(list) : list.owners.get(municipality)?.languages
  if (!languages) return undefined
  // Where nobody has defined anything yet, there is no language to choose from.
  const known = languages.length > 0 ? languages : ['ar', 'en', 'fr']
  const look = list.owners.get(municipality ?? '')?.look
  return {reader: readerOf(pageLanguage(asked, known), known, look), languages: known}
}

/** What a list is called. */
export function titleOfList(
  {terms, say, plain}: PageReader,
  municipality: ConsultationsPage['municipality'],
): string {
  const {consultations} = terms
  return municipality
    ? say.say(consultations.titleOf, {municipality: plain(municipality.name)})
    : consultations.title
}

/**
 * Where a consultation stands: on the municipality's own site, else on the server's page.
 *
 * @param home address of the server, without a slash at the end, or a way to it.
 */
export function addressOf(
  {language}: PageReader,
  {municipality, id, page}: ListedCard,
  home: string,
): string {
  if (page) return page.replaceAll('{language}', language.split('-')[0] ?? language)
  return `${home}/c/${municipality.id}/${id}?lang=${language}`
}
