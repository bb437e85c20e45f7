import type {KnownActivities} from '../../activities/known-activities.ts'
import type {Store} from '../../storage/open.ts'
import {registerForm} from './event/register.ts'
import {actOnIdeaForm} from './idea/act.ts'
import {proposeForm} from './idea/propose.ts'
import {receiptForm} from './receipt/receipt.ts'
import {answerForm} from './survey/answer.ts'
import {formRoutes, type FormNeeds} from './form.routes.ts'
import {actOnCommentForm} from './comment/act.ts'
import {writeForm} from './comment/write.ts'

export interface PlainFormsNeeds extends FormNeeds {
  activities: KnownActivities
  db: Store
}

/** All that citizens do with an activity, without scripts. */
export function plainForms(needs: PlainFormsNeeds): void {
  const {find, findEvent, findIdeas, findSurvey, findThread} = needs.activities
  formRoutes(needs, receiptForm(find))
  formRoutes(needs, answerForm(findSurvey))
  formRoutes(needs, proposeForm(findIdeas))
  formRoutes(needs, actOnIdeaForm(findIdeas))
  formRoutes(needs, writeForm(findThread))
  formRoutes(needs, actOnCommentForm(findThread))
  formRoutes(needs, registerForm(needs.db, findEvent))
}
