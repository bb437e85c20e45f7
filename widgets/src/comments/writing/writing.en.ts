import {writing as words} from '@saha/i18n/writing/en'
import {writingIn} from './writing.ts'

export const writing = writingIn(words)
