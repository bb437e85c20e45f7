import {personal as words} from '@saha/i18n/personal/ar'
import {personalIn} from './personal.ts'

export const personal = personalIn(words)
