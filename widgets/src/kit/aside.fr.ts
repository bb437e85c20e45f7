import {consultation} from '@saha/i18n/consultation/fr'
import {setback} from '@saha/i18n/setback/fr'
import {asidesIn} from './aside.ts'

export const show = asidesIn({setback, consultation})
