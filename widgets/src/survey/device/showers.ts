import type {Showers} from '../../kit/asides.ts'
import type {DeviceShown} from './device.ts'

/** What there is to say and to do about the device: fetched when asked for, and with whatever is sensitive. */
export const deviceShowers: Showers<DeviceShown> = {
  ar: () => import('./device.ar.ts'),
  en: () => import('./device.en.ts'),
  fr: () => import('./device.fr.ts'),
}
