import type {FrenchForm} from '../message.ts'
import type {CollectionTerms} from './terms.ts'

export const collection: CollectionTerms<FrenchForm> = {
  empty: 'Aucune idée pour l’instant. Déposez la première.',
  duplicateOf: 'La même que l’idée {number}',
  together: {
    one: 'Avec {n} autre idée :',
    many: 'Avec {n} d’autres idées :',
    other: 'Avec {n} autres idées :',
  },
  closed:
    'Les idées pouvaient être déposées jusqu’au {moment}. Elles restent ici, avec ce qu’elles deviennent.',
  notYetOpen: 'Les idées pourront être déposées à partir du {moment}.',
  notRefreshed: 'Les idées n’ont pas pu être actualisées. Les plus récentes manquent peut-être.',
  arrived: {
    one: '{n} nouvelle idée : afficher',
    many: '{n} de nouvelles idées : afficher',
    other: '{n} nouvelles idées : afficher',
  },
  found: {one: '{n} idée trouvée', many: '{n} d’idées trouvées', other: '{n} idées trouvées'},
  none: {
    title: 'Aucune idée ne correspond à tout cela',
    text: 'Retirez une partie de ce qui est choisi, ou tout.',
  },
  search: {label: 'Mots à chercher', go: 'Chercher'},
  facets: {
    category: 'Sujet',
    district: 'Quartier',
    status: 'Ce qui est fait',
    group: 'Idées regroupées',
    tag: 'Mot-clé',
    answered: 'Réponse de la municipalité',
  },
  yes: 'Avec réponse',
  no: 'Pas encore de réponse',
  chosen: 'Seulement :',
  words: 'avec les mots {words}',
  days: {title: 'Jour de publication', from: 'À partir du', until: 'Jusqu’au'},
  from: 'à partir du {day}',
  until: 'jusqu’au {day}',
  remove: 'Retirer : {filter}',
  clear: 'Afficher toutes les idées',
  near: {
    title: 'Les plus proches de quel endroit ?',
    text: 'Votre appareil peut dire où vous êtes. La position est arrondie ici à environ 100 mètres, ne sert qu’à cette liste et n’est conservée nulle part.',
    here: 'Là où je suis',
    unknown: 'L’appareil ne dit pas où il est. Vous pouvez choisir un quartier.',
    district: 'Ou un quartier',
    choose: 'Veuillez choisir',
    byPosition: 'les plus proches d’ici',
    byDistrict: 'les plus proches de {district}',
  },
  about: {
    purpose: 'À quoi servent les idées',
    decides: 'Qui décide',
    period: 'Période',
    retention: 'Durée de conservation des idées',
    keptUntil: 'Jusqu’au {day}, puis elles sont supprimées.',
    contact: 'Questions',
    who: 'Qui participe',
    levels: {
      open: 'Chacun peut déposer des idées et en soutenir sans compte. Chaque navigateur soutient une idée une fois. L’identité de personne n’est vérifiée : les soutiens comptent des navigateurs, pas des personnes.',
      invitation:
        'Seules les personnes que la commune a invitées par lettre déposent des idées et en soutiennent, sans compte ; tout le monde lit. Chaque code ouvre un seul navigateur, qui soutient une idée une fois, et personne ne peut trouver dans ce qui est enregistré avec quel code une idée ou un soutien est venu.',
    },
  },
  limits: {
    title: 'Combien d’idées on peut soutenir',
    most: {
      one: '{n} idée à la fois.',
      many: 'Jusqu’à {n} d’idées à la fois.',
      other: 'Jusqu’à {n} idées à la fois.',
    },
    mostPerCategory: {
      one: '{n} idée par sujet.',
      many: 'Jusqu’à {n} d’idées par sujet.',
      other: 'Jusqu’à {n} idées par sujet.',
    },
    means:
      'Pour les compter, le serveur sait quels soutiens viennent ici d’un même navigateur, sans savoir de qui. Cela prend fin à la clôture de la consultation.',
  },
  feed: 'Les nouvelles idées dans un lecteur de flux (Atom)',
}
