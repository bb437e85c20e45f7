import {invitation} from '@saha/i18n/invitation/fr'
import {gateIn} from './gate.ts'

export const show = gateIn(invitation)
