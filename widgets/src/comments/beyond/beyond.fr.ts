import {reasons} from '@saha/i18n/reasons/fr'
import {thread} from '@saha/i18n/thread/fr'
import {beyondIn} from './beyond.ts'

export const show = beyondIn({reasons, thread})
