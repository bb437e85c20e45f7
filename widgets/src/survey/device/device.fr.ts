import {device} from '@saha/i18n/device/fr'
import {discreet} from '@saha/i18n/discreet/fr'
import {deviceIn} from './device.ts'

export const show = deviceIn(device, discreet)
