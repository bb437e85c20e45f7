import {device} from '@saha/i18n/device/ar'
import {deviceIn} from './device.ts'

export const show = deviceIn(device)
