import type {PlaceTerms} from './terms.ts'

export const place: PlaceTerms = {
  ways: {list: 'Dans une liste', address: 'Avec des mots', map: 'Sur une carte'},
  none: 'Choisir un lieu',
  address: 'Adresse, ou description du lieu',
  open: 'Afficher la carte',
  reopen: 'Modifier sur la carte',
  unavailable: 'La carte n’a pas pu être chargée. Vous pouvez indiquer le lieu autrement, ou réessayer.',
  shapes: {point: 'Un point', line: 'Une ligne', area: 'Une zone'},
  problems: {
    where: 'indiquez le lieu',
    choose: 'choisissez un lieu dans la liste',
    line: 'placez au moins deux points pour une ligne',
    area: 'placez au moins trois points pour une zone',
    crossing: 'le contour de la zone se croise : annulez les derniers points ou effacez-la',
    beyond: 'indiquez un lieu que la carte montre',
  },
}
