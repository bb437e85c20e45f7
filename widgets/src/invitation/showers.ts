import type {Showers} from '../kit/asides.ts'
import type {GateShown} from './gate.ts'

/** Asking for the code of an invitation: fetched where one is wanted. */
export const gateShowers: Showers<GateShown> = {
  ar: () => import('./gate.ar.ts'),
  en: () => import('./gate.en.ts'),
  fr: () => import('./gate.fr.ts'),
}
