import {common} from '@saha/i18n/common/ar'
import {terms} from '@saha/i18n/console/ar'
import type {ConsoleWords} from './words.ts'

export const words: ConsoleWords = {common, console: terms}
