import {device} from '@saha/i18n/device/fr'
import {deviceIn} from './device.ts'

export const show = deviceIn(device)
