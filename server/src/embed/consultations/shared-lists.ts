/** What others show who have the address of a list, or of a consultation. */
import type {ConsultationsPage, ListedConsultation} from '@saha/contract'
import type {ShareableWords} from '../cards/shareable.ts'
import type {PageReader} from '../page-reader.ts'
import {titleOfList} from './list-reader.ts'

/** @param publicUrl of the server, without a slash at the end. */
export function ofList(
  reader: PageReader,
  municipality: NonNullable<ConsultationsPage['municipality']>,
  publicUrl: string,
): ShareableWords {
  return {
    url: `${publicUrl}/c/${municipality.id}`,
    title: titleOfList(reader, municipality),
    owner: reader.plain(municipality.name),
    summary: '',
  }
}

/** @param publicUrl of the server, without a slash at the end. */
export function ofConsultation(
  {plain}: PageReader,
  {id, title, summary, municipality, sensitive}: ListedConsultation,
  publicUrl: string,
): ShareableWords {
  return {
    url: `${publicUrl}/c/${municipality.id}/${id}`,
    title: plain(title),
    owner: plain(municipality.name),
    summary: plain(summary),
    sensitive,
  }
}
