import {collection} from '@saha/i18n/collection/en'
import {beyondIn} from './beyond.ts'

export const show = beyondIn(collection)
