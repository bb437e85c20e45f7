import {collection} from '@saha/i18n/collection/ar'
import {beyondIn} from './beyond.ts'

export const show = beyondIn(collection)
