import type {WordpressTerms} from './terms.ts'

export const wordpress: WordpressTerms = {
  title: 'Saha',
  about:
    'Enquêtes, commentaires, idées, réunions et leurs résultats, sur les pages que les citoyens visitent déjà\u00a0: en bloc, en code court ou par une adresse collée.',
  blockAbout: 'Une enquête, une discussion, des idées, une réunion, ou ce qui en est sorti.',
  linkSurvey: 'Répondre à l’enquête',
  linkComments: 'Participer à la discussion',
  linkIdeas: 'Voir les idées et en proposer une',
  linkEvent: 'À propos de cette réunion',
  linkResults: 'Voir le résultat',
  linkOutcomes: 'Voir ce qui a été décidé',
  linkConsultations: 'Voir toutes les consultations',
  preparing: 'Cette partie de la page est en préparation.',
  noServer:
    'Saha ne connaît pas encore son serveur. Un administrateur indique son adresse dans Réglages → Saha.',
  noKind: 'Dites ce qui doit se trouver ici. Au choix\u00a0: {kinds}.',
  noActivity:
    'Dites quelle activité, sous la forme commune/activité, comme irbid/park-survey. L’adresse de sa page suffit.',
  noOutcomes:
    'Dites de qui sont les décisions\u00a0: la commune, comme irbid, ou une consultation, comme irbid/park.',
  what: 'Que doit-on voir ici\u00a0?',
  survey: 'Enquête',
  comments: 'Discussion',
  ideas: 'Idées',
  event: 'Réunion',
  results: 'Résultat',
  outcomes: 'Décisions',
  consultations: 'Liste des consultations',
  activity: 'Activité',
  activityHelp: 'Comme irbid/park-survey, ou l’adresse de sa page.',
  municipality: 'Commune',
  allHelp: 'Comme irbid. Vide\u00a0: toutes celles du serveur.',
  oneHelp: 'Comme irbid.',
  consultation: 'Une seule consultation',
  onlyHelp: 'Comme irbid/park. Vide\u00a0: toutes celles de la commune.',
  language: 'Langue',
  asPage: 'Comme la page',
  theme: 'Clair ou sombre',
  light: 'Clair',
  dark: 'Sombre',
  view: 'Présentation',
  table: 'Tableau avec barres',
  chart: 'Graphique',
  both: 'Les deux',
  countOnly: 'Seulement le nombre de commentaires',
  preview: 'Aperçu',
  show: 'Afficher',
  noSending: 'Ceci est un aperçu\u00a0: rien ne peut être envoyé d’ici.',
  settings: 'Réglages',
  privacy:
    'Tout ce que les gens écrivent va de leur navigateur à ce serveur, et à personne d’autre. Ce site n’en conserve rien.',
  server: 'Adresse du serveur',
  serverHelp:
    'Comme https://saha.town.example. Elle figure dans la console, à chaque page «\u00a0Mettre sur un site\u00a0».',
  checkWith: 'Une activité pour vérifier',
  script: 'Script',
  newest: 'Toujours le plus récent, avec toutes les corrections',
  pinned: 'Version {version} pour toujours, avec son empreinte',
  pinnedHelp:
    'Une version fixe ne change jamais d’elle-même. Elle ne reçoit pas non plus de corrections, y compris de sécurité, jusqu’à ce que vous choisissiez à nouveau.',
  save: 'Enregistrer et vérifier',
  state: 'État',
  ways: 'Trois façons de le mettre sur une page',
  wayBlock: 'Dans l’éditeur de blocs, ajoutez le bloc «\u00a0Saha\u00a0».',
  wayAddress: 'Collez l’adresse d’une activité sur une ligne à part.',
  wayShortcode: 'Dans l’éditeur classique et les constructeurs de pages, écrivez un code court\u00a0:',
  badServer:
    'L’adresse du serveur n’a pas été enregistrée. Elle commence par https:// et ne contient ni nom ni mot de passe.',
  badActivity: 'L’activité n’a pas été enregistrée. Elle s’écrit commune/activité, comme irbid/park-survey.',
  badVersion:
    'La version n’a pas été fixée\u00a0: le serveur n’a pas dit de quoi elle se compose. La plus récente est utilisée.',
  enterServer: 'Indiquez d’abord l’adresse du serveur.',
  silent:
    'Le serveur {server} ne répond pas à ce site. Vérifiez l’adresse, et si ce site peut en joindre d’autres\u00a0: {reason}',
  notSaha: 'Quelque chose répond à {server}, mais ce n’est pas un serveur Saha. Vérifiez l’adresse.',
  answers: 'Le serveur répond. Ses éléments ont la version {version}.',
  enterActivity: 'Indiquez une activité pour savoir si l’on peut envoyer depuis ce site.',
  unknownActivity:
    'Le serveur {server} n’a pas d’activité nommée {activity}. Comparez avec la console, et voyez si elle est publiée.',
  untold:
    'L’activité {activity} existe. Le serveur ne dit pas pour l’instant si l’on peut envoyer depuis ce site.',
  maySend: 'On peut envoyer à {activity} depuis {site}.',
  mayNotSend:
    'Ce qu’on envoie depuis {site} est refusé. Un propriétaire de la commune autorise ce site dans la console\u00a0: il y figure maintenant, sous «\u00a0Mettre sur un site\u00a0», avec un bouton.',
}
