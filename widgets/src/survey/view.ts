import type {ShownSurvey} from '@saha/contract'
import type {FormView} from '../questions/view.ts'

/** What the parts of a survey see while it is shown. */
export interface SurveyView extends FormView {
  activity: ShownSurvey
}
