import type {FrenchForm} from '../message.ts'
import type {MapTerms} from './terms.ts'

export const map: MapTerms<FrenchForm> = {
  what: 'Que souhaitez-vous indiquer ?',
  marked: {
    point: 'Un point : {where}',
    line: 'Une ligne : {where}',
    area: 'Une zone : {where}',
    begun: {one: '{n} point placé', many: '{n} de points placés', other: '{n} points placés'},
  },
  somewhere: {inside: 'dans la commune', outside: 'hors de la commune'},
  outside: 'Ce lieu se trouve hors de la commune. Vous pouvez l’envoyer quand même.',
  kept: {
    one: 'Le lieu exact est envoyé avec vos réponses. Seul est publié le nombre de personnes par quartier ou par carré de la carte.',
    many: 'Le lieu exact est envoyé avec vos réponses. Ne sont publiés que les quartiers et les carrés de la carte nommés par au moins {n} de personnes.',
    other:
      'Le lieu exact est envoyé avec vos réponses. Ne sont publiés que les quartiers et les carrés de la carte nommés par au moins {n} personnes.',
  },
  public: 'Tout le monde peut voir ce lieu sur la carte. N’indiquez pas votre domicile.',
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
    'Votre appareil n’est interrogé que si vous appuyez ici. Ce point est alors envoyé, à un mètre près environ.',
  locating: 'Recherche de la position …',
  notLocated: 'Votre appareil n’a pas indiqué sa position. Vous pouvez placer le point vous-même.',
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
}
