import {reasons} from '@saha/i18n/reasons/en'
import {thread} from '@saha/i18n/thread/en'
import {beyondIn} from './beyond.ts'

export const show = beyondIn({reasons, thread})
