/** Changing something with its receipt: each kind in the form in which it was given. */
import type {ReceiptStatus} from '@saha/contract'
import type {FormPage} from '../form-page.ts'
import type {Visit} from '../visit.ts'
import {changeAnswers, surveyOf} from './own-answers.ts'
import {changeComment} from './own-comment.ts'
import {canChangeIdea, changeIdea} from './own-idea.ts'
import {canChangeRegistration, changeRegistration} from './own-registration.ts'

/** The pages of a change; `undefined` where nothing is being changed. */
export async function changePage(
  visit: Visit,
  status: ReceiptStatus,
  code: string,
): Promise<FormPage | undefined> {
  switch (status.kind) {
    case 'response':
      return changeAnswers(visit, status, code)
    case 'comment':
      return changeComment(visit, status, code)
    case 'registration':
      return changeRegistration(visit, status, code)
    case 'idea':
      return changeIdea(visit, status, code)
  }
}

/** What stands on the button that opens them; `undefined` where nothing can be changed now. */
export function changeLabel(visit: Visit, status: ReceiptStatus): string | undefined {
  const {own, ownComment, ownIdea, registering} = visit.reader.terms
  switch (status.kind) {
    case 'response':
      return status.canChange && surveyOf(visit, status) ? own.change : undefined
    case 'comment':
      return status.editSeconds > 0 ? ownComment.edit.go : undefined
    case 'registration':
      return canChangeRegistration(visit, status) ? registering.change : undefined
    case 'idea':
      return canChangeIdea(visit, status) ? ownIdea.change : undefined
  }
}
