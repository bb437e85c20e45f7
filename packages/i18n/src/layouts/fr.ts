import type {LayoutTerms} from './terms.ts'

export const layouts: LayoutTerms = {
  label: 'Affichage',
  list: 'Liste',
  map: 'Carte',
  both: 'Les deux',
}
