import {invitation} from '@saha/i18n/invitation/ar'
import {gateIn} from './gate.ts'

export const show = gateIn(invitation)
