import type {SpokenLanguage} from '@saha/i18n/languages'
import type {Writing} from './view.ts'

/** What handing in needs, by language. */
export const writings: Readonly<Partial<Record<SpokenLanguage, () => Promise<{writing: Writing}>>>> = {}
