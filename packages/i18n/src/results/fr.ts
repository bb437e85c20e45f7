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
  channelsAtLeast:
    'Au moins {web} ont été envoyées par les personnes elles-mêmes, au moins {assisted} saisies en leur présence, et au moins {paper} reçues sur papier.',
  channelsWithheld:
    'Certains ont été saisis depuis le papier ou en présence des personnes ; leur nombre n’est pas publié, car il est trop petit.',
  snapshot: 'Publication {number}, {moment}',
  levelInShort: {
    open: 'ouvert à tous, identités non vérifiées',
    browser: 'une réponse par navigateur, identités non vérifiées',
    invitation: 'sur invitation, une réponse par code',
  },
  open: 'Ouvert aux réponses : {period}',
  columns: {
    answer: 'Réponse',
    people: 'Personnes',
    peopleAtLeast: 'Personnes, au\u00a0moins',
    share: 'Part',
    range: 'et sa fourchette',
  },
  atLeast: 'au moins {n}',
  fewerThan: 'moins de {n}',
  rounded:
    'Jusqu’à la clôture, les nombres de personnes sont arrondis au multiple de {n} inférieur, afin qu’aucun changement ne trahisse quelqu’un. Les pourcentages sont calculés sur les nombres arrondis ; les nombres exacts suivent à la fin.',
  howSure:
    'La fourchette sous un pourcentage contiendrait la vérité 95 fois sur 100 si les personnes avaient été tirées au sort. Elles ont choisi de participer : rien ici ne parle pour celles qui ne l’ont pas fait.',
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
  answeredWithheld: 'Le nombre de personnes ayant répondu à cette question n’est pas publié',
  declined: 'Préfèrent ne pas répondre',
  unanswered: 'Sans réponse',
  unasked: 'Question non posée, en raison d’une réponse précédente',
  shareOfAnswered: 'Les pourcentages portent sur les personnes ayant répondu à cette question.',
  sharesOfSeveral:
    'Les pourcentages portent sur les personnes ayant répondu à cette question. Plusieurs réponses étaient possibles : leur somme peut dépasser 100 %.',
  shareWithDeclined: 'Les pourcentages portent sur les personnes ayant répondu ou préférant ne pas répondre.',
  outside: 'Compté, mais hors des pourcentages : {options}.',
  rating: ['Très mauvais', 'Mauvais', 'Ni bon ni mauvais', 'Bon', 'Très bon'],
  ticks: {one: '{n} choix au total', many: '{n} de choix au total', other: '{n} choix au total'},
  withheld: 'Non publié',
  whyWithheld: {
    one: 'Non publié : si peu de personnes pourraient être reconnues.',
    many: 'Non publié : moins de {n} de personnes, ou un nombre qui en révélerait un tel par soustraction.',
    other: 'Non publié : moins de {n} personnes, ou un nombre qui en révélerait un tel par soustraction.',
  },
  average: 'Moyenne : {average} sur une échelle de {from} à {to}',
  median: 'Médiane : {median}.',
  top: '{share} ont choisi {values}.',
  spread:
    'La moitié des réponses se situe entre {lower} et {upper} ; médiane {median}, moyenne {average}, estimées d’après les groupes ci-dessous.',
  band: 'de {from} à {to}',
  bandBelow: 'de {from} à moins de {to}',
  writtenAnswers: 'Les réponses écrites sont lues par la commune et ne sont pas publiées une à une.',
  notPublished: 'Ces réponses sont lues par la commune et ne sont pas publiées ici.',
  contactsApart:
    'Les coordonnées sont conservées à part des réponses et jamais publiées. La commune ne s’en sert que pour ce que dit la question.',
  places: {
    onMap: 'Indiqué sur la carte',
    elsewhere: 'Sur la carte, hors des quartiers',
    address: 'Adresse ou description',
  },
  showChart: 'Afficher en graphique',
  hideChart: 'Masquer le graphique',
  asTable: 'Les chiffres en tableau',
  comparedBy: 'Comparaison selon : {groups}',
  takingPart: 'Qui a participé, et qui manque',
  account: 'Où est allé chaque formulaire',
  notRefreshed: 'Les résultats n’ont pas pu être actualisés. Vous voyez la dernière publication lue.',
}
