import type {FrenchForm} from '../message.ts'
import type {PlaceTerms} from './terms.ts'

export const place: PlaceTerms<FrenchForm> = {
  ways: {list: 'Dans une liste', address: 'Avec des mots', map: 'Sur une carte'},
  none: 'Choisir un lieu',
  address: 'Adresse, ou description du lieu',
  open: 'Afficher la carte',
  reopen: 'Modifier sur la carte',
  unavailable: 'La carte n’a pas pu être chargée. Vous pouvez indiquer le lieu autrement, ou réessayer.',
  kept: {
    one: 'Le lieu exact est envoyé avec vos réponses. Seul est publié le nombre de personnes par quartier ou par carré de la carte.',
    many: 'Le lieu exact est envoyé avec vos réponses. Ne sont publiés que les quartiers et les carrés de la carte nommés par au moins {n} de personnes.',
    other:
      'Le lieu exact est envoyé avec vos réponses. Ne sont publiés que les quartiers et les carrés de la carte nommés par au moins {n} personnes.',
  },
  what: 'Que souhaitez-vous indiquer ?',
  shapes: {point: 'Un point', line: 'Une ligne', area: 'Une zone'},
  marked: {
    point: 'Un point : {where}',
    line: 'Une ligne : {where}',
    area: 'Une zone : {where}',
    begun: {one: '{n} point placé', many: '{n} de points placés', other: '{n} points placés'},
  },
  somewhere: {inside: 'dans la commune', outside: 'hors de la commune'},
  outside: 'Ce lieu se trouve hors de la commune. Vous pouvez l’envoyer quand même.',
  map: {
    name: 'Carte : {question}',
    touch:
      'Touchez la carte pour placer un point. Un doigt fait défiler la page ; deux doigts déplacent et agrandissent la carte.',
    mouse: 'Cliquez sur la carte pour placer un point. Gardez le bouton enfoncé pour déplacer la carte.',
    keys: 'Au clavier : les flèches déplacent la croix, Entrée place un point, Retour arrière enlève le dernier.',
    closer: 'Plus près',
    farther: 'Plus loin',
    north: 'Nord',
    south: 'Sud',
    east: 'Est',
    west: 'Ouest',
    set: 'Placer un point à la croix',
    undo: 'Annuler',
    clear: 'Effacer',
    done: 'Terminé',
    here: 'Utiliser ma position',
    hereMeans:
      'Votre appareil n’est interrogé que si vous appuyez ici. Ce point est envoyé avec vos réponses, à un mètre près environ.',
    locating: 'Recherche de la position …',
    notLocated: 'Votre appareil n’a pas indiqué sa position. Vous pouvez placer le point vous-même.',
  },
  said: {
    moved: '{direction} : {where}',
    set: 'Point {number} placé : {where}',
    left: {
      one: 'Enlevé. Il reste {n} point',
      many: 'Enlevé. Il reste {n} de points',
      other: 'Enlevé. Il reste {n} points',
    },
    cleared: 'Plus rien n’est indiqué',
    full: 'Cela suffit : {most} points au plus',
    beyond: 'C’est au-delà de la carte',
  },
  problems: {
    where: 'indiquez le lieu',
    choose: 'choisissez un lieu dans la liste',
    line: 'placez au moins deux points pour une ligne',
    area: 'placez au moins trois points pour une zone',
    crossing: 'le contour de la zone se croise : annulez les derniers points ou effacez-la',
    beyond: 'indiquez un lieu que la carte montre',
    tooLong: {
      one: '{n} caractère de trop',
      many: '{n} de caractères de trop',
      other: '{n} caractères de trop',
    },
  },
}
