import {registering} from '@saha/i18n/registering/ar'
import {registeringIn} from './registering.ts'

export const show = registeringIn(registering)
