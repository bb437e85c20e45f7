import type {MunicipalLook} from '@saha/contract'
import {checkAccent, groundsFor} from '../colour/accent.ts'
import type {DefinitionFinding} from './finding.ts'

/** Whether the accent can be seen wherever it may stand: on light and on dark pages, where no theme is chosen. */
export function checkLook({accent, theme}: MunicipalLook, path: string): DefinitionFinding[] {
  if (accent === undefined || checkAccent(accent, groundsFor(theme))?.passes) return []
  return [{path: `${path}.accent`, expected: 'a colour that stands out 3 to 1 from the ground of the theme'}]
}
