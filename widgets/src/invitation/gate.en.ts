import {invitation} from '@saha/i18n/invitation/en'
import {gateIn} from './gate.ts'

export const show = gateIn(invitation)
