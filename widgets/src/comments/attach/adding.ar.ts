import {attaching} from '@saha/i18n/attaching/ar'
import {pictures} from '@saha/i18n/pictures/ar'
import {addingIn} from './adding.ts'

export const show = addingIn({attaching, pictures})
