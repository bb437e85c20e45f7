import {collection} from '@saha/i18n/collection/fr'
import {beyondIn} from './beyond.ts'

export const show = beyondIn(collection)
