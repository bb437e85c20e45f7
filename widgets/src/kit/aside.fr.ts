import {arrival} from '@saha/i18n/arrival/fr'
import {consultation} from '@saha/i18n/consultation/fr'
import {setback} from '@saha/i18n/setback/fr'
import {asidesIn} from './aside.ts'

export const show = asidesIn({arrival, setback, consultation})
