import {common} from '@saha/i18n/common/fr'
import {terms} from '@saha/i18n/console/fr'
import type {ConsoleWords} from './words.ts'

export const words: ConsoleWords = {common, console: terms}
