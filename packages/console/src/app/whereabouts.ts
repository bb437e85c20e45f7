/** Whose page is shown, and which: as the address asks, as far as this person may. */
import type {StaffOverview} from '@saha/contract'
import type {ConsoleAddress} from '../kit/address.ts'
import type {Place} from '../kit/place.ts'
import type {Employer} from './employer.ts'
import {pagesFor, type PageFacts} from './pages.ts'

export interface Whereabouts {
  /** The municipality that is shown; `undefined` when they work for none. */
  employer: Employer | undefined
  /** `undefined` when the address leads nowhere, or to a page that is not for them. */
  page: PageFacts | undefined
}

/** @param last id of the municipality that was chosen last. */
export function whereabouts(
  {municipalities, isAdministrator}: StaffOverview,
  {municipality, page: asked}: Pick<ConsoleAddress, 'municipality' | 'page'>,
  last: string,
): Whereabouts {
  const employer = municipalities.find(({id}) => id === (municipality ?? last)) ?? municipalities[0]
  const seen = pagesFor(employer?.rights ?? [], isAdministrator)
  // Whoever runs the server and works for no municipality has one page, wherever the address leads.
  if (!employer) return {employer, page: seen.find((page) => page.isForAdministrators) ?? seen[0]}
  if (municipality !== undefined && employer.id !== municipality) return {employer, page: undefined}
  // Until more than a password has proved who it is, nothing opens but the page on which that is arranged.
  const name = employer.wantsMore ? 'account' : asked
  return {employer, page: name === undefined ? seen[0] : seen.find((page) => page.name === name)}
}

/** Where somebody is who works for no municipality: nobody has `-` for a name. */
const nowhere: Employer = {id: '-', name: {}, languages: [], rights: [], wantsMore: false, isNew: false}

/** What a page is told of where its reader is. */
export function placeOf(
  {server, email}: StaffOverview,
  {id: municipality, ...employer}: Employer = nowhere,
): Place {
  return {...employer, municipality, server, email}
}

/** Whether the first steps open by themselves: for those who govern a municipality in which nothing has begun. */
export function wantsFirstSteps(
  {page}: Pick<ConsoleAddress, 'page'>,
  employer: Employer | undefined,
): employer is Employer {
  if (page !== undefined || !employer || employer.wantsMore) return false
  return employer.isNew && employer.rights.includes('govern')
}
