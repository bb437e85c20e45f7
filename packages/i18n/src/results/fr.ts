import type {FrenchForm} from '../message.ts'
import type {ResultsTerms} from './terms.ts'

export const results: ResultsTerms<FrenchForm> = {
  title: 'Résultats :',
  people: {
    one: '{n} formulaire compté',
    many: '{n} de formulaires comptés',
    other: '{n} formulaires comptés',
  },
  channels:
    'Dont {web} envoyés par les personnes elles-mêmes, {assisted} saisis en leur présence et {paper} reçus sur papier.',
  channelsWithheld:
    'Certains ont été saisis depuis le papier ou en présence des personnes ; leur nombre n’est pas publié, car il est trop petit.',
  snapshot: 'Publication {number}, {moment}',
  levelInShort: {
    open: 'ouvert à tous, identités non vérifiées',
    browser: 'une réponse par navigateur, identités non vérifiées',
    invitation: 'sur invitation, une réponse par code',
  },
  open: 'Ouvert aux réponses : {period}',
  tooFew: {
    title: 'Les résultats apparaissent quand assez de personnes ont répondu',
    why: {
      one: 'Les réponses sont ajoutées par groupes, afin que personne ne soit reconnaissable à un changement des chiffres.',
      many: 'Les réponses sont ajoutées par groupes d’au moins {n} de personnes, afin que personne ne soit reconnaissable à un changement des chiffres.',
      other:
        'Les réponses sont ajoutées par groupes d’au moins {n} personnes, afin que personne ne soit reconnaissable à un changement des chiffres.',
    },
    when: {
      one: 'Les premiers résultats apparaissent quand deux groupes sont complets, ou à la clôture.',
      many: 'Les premiers résultats apparaissent après {n} de réponses, ou à la clôture.',
      other: 'Les premiers résultats apparaissent après {n} réponses, ou à la clôture.',
    },
    closed: {
      one: 'Trop peu de réponses sont arrivées avant la clôture pour être publiées sans que quelqu’un soit reconnaissable.',
      many: 'Moins de {n} de réponses sont arrivées avant la clôture : les résultats ne sont pas publiés, afin que personne ne soit reconnaissable.',
      other:
        'Moins de {n} réponses sont arrivées avant la clôture : les résultats ne sont pas publiés, afin que personne ne soit reconnaissable.',
    },
  },
  columns: {answer: 'Réponse', people: 'Personnes', share: 'Part', average: 'Moyenne'},
  answered: {
    one: '{n} personne a répondu à cette question',
    many: '{n} de personnes ont répondu à cette question',
    other: '{n} personnes ont répondu à cette question',
  },
  agreed: {
    one: '{n} personne a donné son accord',
    many: '{n} de personnes ont donné leur accord',
    other: '{n} personnes ont donné leur accord',
  },
  reachable: {
    one: '{n} personne peut être jointe',
    many: '{n} de personnes peuvent être jointes',
    other: '{n} personnes peuvent être jointes',
  },
  answeredWithheld: 'Le nombre de personnes ayant répondu à cette question n’est pas publié',
  declined: 'Préfèrent ne pas répondre',
  unanswered: 'Sans réponse',
  unasked: 'Question non posée, en raison d’une réponse précédente',
  shareOfAnswered: 'Les pourcentages portent sur les personnes ayant répondu à cette question.',
  sharesOfSeveral:
    'Les pourcentages portent sur les personnes ayant répondu à cette question. Plusieurs réponses étaient possibles : leur somme peut dépasser 100 %.',
  averages:
    'Les moyennes portent sur toutes les personnes ayant répondu à cette question. Les personnes sont celles qui ont attribué quelque chose à l’option.',
  firstChoices:
    'Seuls les premiers choix sont indiqués : aux autres places, si peu de personnes pourraient être reconnues.',
  place: 'Place {place}',
  rating: ['Très mauvais', 'Mauvais', 'Ni bon ni mauvais', 'Bon', 'Très bon'],
  ticks: {one: '{n} choix au total', many: '{n} de choix au total', other: '{n} choix au total'},
  withheld: 'Non publié',
  whyWithheld: {
    one: 'Non publié : si peu de personnes pourraient être reconnues.',
    many: 'Non publié : moins de {n} de personnes, ou un nombre qui en révélerait un tel par soustraction.',
    other: 'Non publié : moins de {n} personnes, ou un nombre qui en révélerait un tel par soustraction.',
  },
  average: 'Moyenne : {average} sur une échelle de {from} à {to}',
  band: 'de {from} à {to}',
  bandBelow: 'de {from} à moins de {to}',
  writtenAnswers: 'Les réponses écrites sont lues par la commune et ne sont pas publiées ici.',
  notPublished: 'Ces réponses sont lues par la commune et ne sont pas publiées ici.',
  contactsApart:
    'Les coordonnées sont conservées à part des réponses et jamais publiées. La commune ne s’en sert que pour ce que dit la question.',
  places: {
    onMap: 'Indiqué sur la carte',
    elsewhere: 'Sur la carte, hors des quartiers',
    address: 'Adresse ou description',
    map: 'Carte : {question}. Ses chiffres sont dans les tableaux.',
    squares: 'La carte en chiffres',
    square: 'Colonne {column} depuis l’ouest, rangée {row} depuis le nord',
    shown: {
      one: 'La carte montre les carrés où quelqu’un a indiqué quelque chose. Une ligne compte en son milieu, une zone en son centre.',
      many: 'La carte montre les carrés où au moins {n} de personnes ont indiqué quelque chose. Une ligne compte en son milieu, une zone en son centre.',
      other:
        'La carte montre les carrés où au moins {n} personnes ont indiqué quelque chose. Une ligne compte en son milieu, une zone en son centre.',
    },
    unavailable: 'La carte n’a pas pu être chargée. Ses chiffres sont dans les tableaux.',
  },
  showChart: 'Afficher en graphique',
  hideChart: 'Masquer le graphique',
  chart: 'Graphique : {question}. Ses chiffres sont dans le tableau ci-dessous.',
  notRefreshed: 'Les résultats n’ont pas pu être actualisés. Vous voyez la dernière publication lue.',
}
