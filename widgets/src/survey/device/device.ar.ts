import {device} from '@saha/i18n/device/ar'
import {discreet} from '@saha/i18n/discreet/ar'
import {deviceIn} from './device.ts'

export const show = deviceIn(device, discreet)
