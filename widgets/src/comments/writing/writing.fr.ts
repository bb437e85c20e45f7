import {writing as words} from '@saha/i18n/writing/fr'
import {writingIn} from './writing.ts'

export const writing = writingIn(words)
