import {thread} from '@saha/i18n/thread/ar'
import {beyondIn} from './beyond.ts'

export const show = beyondIn({thread})
