import {registering} from '@saha/i18n/registering/en'
import {registeringIn} from './registering.ts'

export const show = registeringIn(registering)
