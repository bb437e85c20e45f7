import {supporting} from '@saha/i18n/supporting/ar'
import {notesIn} from './note.ts'

export const show = notesIn(supporting)
