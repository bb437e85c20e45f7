import type {FrenchForm} from '../message.ts'
import type {ThreadTerms} from './terms.ts'

export const thread: ThreadTerms<FrenchForm> = {
  closed: 'La discussion est close depuis le {moment}. Les commentaires restent lisibles.',
  notYetOpen: 'La discussion ouvre le {moment}.',
  notRefreshed: 'Les commentaires n’ont pas pu être actualisés : les plus récents manquent peut-être.',
  arrived: {
    one: '{n} nouveau commentaire : afficher',
    many: '{n} de nouveaux commentaires : afficher',
    other: '{n} nouveaux commentaires : afficher',
  },
  photo: 'Photo jointe au commentaire de {name}',
  place: {
    title: 'Lieu',
    onMap: 'Afficher le lieu sur la carte',
    inDistrict: 'Carte avec le lieu : {district}',
    drawn: 'Carte avec le lieu',
    unavailable: 'La carte n’a pas pu être chargée.',
  },
  context: {
    text: 'Un commentaire et la partie de la discussion qui l’entoure.',
    all: 'Afficher toute la discussion',
  },
  sides: {together: 'Tout dans une seule liste', beside: 'Pour et contre côte à côte'},
  search: {
    label: 'Mots à chercher',
    go: 'Chercher',
    close: 'Fermer la recherche',
    none: 'Aucun commentaire ne contient ces mots.',
    found: {
      one: '{n} commentaire trouvé.',
      many: '{n} de commentaires trouvés.',
      other: '{n} commentaires trouvés.',
    },
    moreThan: 'Plus de {amount} commentaires trouvés.',
    inPlace: 'L’afficher à sa place',
  },
  about: {
    purpose: 'À quoi servent les commentaires',
    decides: 'Qui décide',
    period: 'Période',
    retention: 'Durée de conservation des commentaires',
    keptUntil: 'Jusqu’au {day}, puis ils sont supprimés.',
    contact: 'Questions',
    who: 'Qui écrit',
    levels: {
      open: 'Tout le monde peut écrire sans compte, sous un pseudonyme ou un autre nom. Aucune identité n’est vérifiée, et une même personne peut écrire plusieurs commentaires.',
      invitation:
        'Seules les personnes que la commune a invitées par lettre écrivent, sous un pseudonyme ou un autre nom et sans compte ; tout le monde lit. Chaque code ouvre un seul navigateur, et personne ne peut trouver dans ce qui est enregistré avec quel code un commentaire est venu. Une même personne peut écrire plusieurs commentaires.',
    },
  },
}
