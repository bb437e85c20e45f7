import {attaching} from '@saha/i18n/attaching/en'
import {pictures} from '@saha/i18n/pictures/en'
import {addingIn} from './adding.ts'

export const show = addingIn({attaching, pictures})
