import {common} from '@saha/i18n/common/en'
import {terms} from '@saha/i18n/console/en'
import type {ConsoleWords} from './words.ts'

export const words: ConsoleWords = {common, console: terms}
