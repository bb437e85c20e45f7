import type {LayoutTerms} from './terms.ts'

export const layouts: LayoutTerms = {
  label: 'Shown as',
  list: 'List',
  map: 'Map',
  both: 'Both',
}
