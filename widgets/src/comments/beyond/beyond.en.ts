import {thread} from '@saha/i18n/thread/en'
import {beyondIn} from './beyond.ts'

export const show = beyondIn({thread})
