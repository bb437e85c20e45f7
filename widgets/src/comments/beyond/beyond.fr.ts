import {thread} from '@saha/i18n/thread/fr'
import {beyondIn} from './beyond.ts'

export const show = beyondIn({thread})
