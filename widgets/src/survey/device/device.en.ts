import {device} from '@saha/i18n/device/en'
import {deviceIn} from './device.ts'

export const show = deviceIn(device)
