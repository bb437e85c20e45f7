import {common} from '@saha/i18n/common/ar'
import {event} from '@saha/i18n/event/ar'
import type {EventWords} from './view.ts'

export const words: EventWords = {common, event}
