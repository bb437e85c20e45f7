import {reasons} from '@saha/i18n/reasons/ar'
import {thread} from '@saha/i18n/thread/ar'
import {beyondIn} from './beyond.ts'

export const show = beyondIn({reasons, thread})
