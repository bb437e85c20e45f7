import {common} from '@saha/i18n/common/en'
import {event} from '@saha/i18n/event/en'
import type {EventWords} from './view.ts'

export const words: EventWords = {common, event}
