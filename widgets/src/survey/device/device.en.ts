import {device} from '@saha/i18n/device/en'
import {discreet} from '@saha/i18n/discreet/en'
import {deviceIn} from './device.ts'

export const show = deviceIn(device, discreet)
