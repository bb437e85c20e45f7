import {supporting} from '@saha/i18n/supporting/en'
import {notesIn} from './note.ts'

export const show = notesIn(supporting)
