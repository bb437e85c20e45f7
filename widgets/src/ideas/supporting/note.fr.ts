import {supporting} from '@saha/i18n/supporting/fr'
import {notesIn} from './note.ts'

export const show = notesIn(supporting)
