import type {WaitReason} from '@saha/contract'
import type {Showers} from '../../kit/asides.ts'

/** Why a comment waits: fetched when one does. */
export const waitsShowers: Showers<readonly WaitReason[]> = {
  ar: () => import('./waits.ar.ts'),
  en: () => import('./waits.en.ts'),
  fr: () => import('./waits.fr.ts'),
}
