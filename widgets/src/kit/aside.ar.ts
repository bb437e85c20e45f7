import {consultation} from '@saha/i18n/consultation/ar'
import {setback} from '@saha/i18n/setback/ar'
import {asidesIn} from './aside.ts'

export const show = asidesIn({setback, consultation})
