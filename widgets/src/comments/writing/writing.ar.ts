import {writing as words} from '@saha/i18n/writing/ar'
import {writingIn} from './writing.ts'

export const writing = writingIn(words)
