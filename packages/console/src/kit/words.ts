import type {CommonTerms} from '@saha/i18n/common/terms'
import type {ConsoleTerms} from '@saha/i18n/console/terms'

/** All that the console says, in one language. */
export interface ConsoleWords {
  common: Pick<CommonTerms, 'loading' | 'retry' | 'unreachable' | 'inLanguage'>
  console: ConsoleTerms
}
