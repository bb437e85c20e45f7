import type {LevelTerms} from '@saha/i18n/levels/terms'
import type {FormWords} from '../questions/view.ts'

/** Sections of terms that a survey needs from the start. */
export interface SurveyWords extends FormWords {
  levels: LevelTerms
}
