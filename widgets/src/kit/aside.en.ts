import {consultation} from '@saha/i18n/consultation/en'
import {setback} from '@saha/i18n/setback/en'
import {asidesIn} from './aside.ts'

export const show = asidesIn({setback, consultation})
