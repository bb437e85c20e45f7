import {common} from '@saha/i18n/common/fr'
import {event} from '@saha/i18n/event/fr'
import type {EventWords} from './view.ts'

export const words: EventWords = {common, event}
