import {registering} from '@saha/i18n/registering/fr'
import {registeringIn} from './registering.ts'

export const show = registeringIn(registering)
