import {attaching} from '@saha/i18n/attaching/fr'
import {pictures} from '@saha/i18n/pictures/fr'
import {addingIn} from './adding.ts'

export const show = addingIn({attaching, pictures})
