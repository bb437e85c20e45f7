import type {HostedTerms} from './terms.ts'

export const hosted: HostedTerms = {
  languages: 'Langues',
  needsScript:
    'Les questions s’affichent ici une fois la page chargée. On peut aussi y répondre sans JavaScript.',
  paper: 'Formulaire papier à imprimer',
  share: {
    title: 'Partager',
    address: 'Adresse de cette page',
    whatsapp: 'WhatsApp',
    telegram: 'Telegram',
    mail: 'E-mail',
    text: 'Les liens portent le titre et l’adresse de cette page, et rien sur vous.',
  },
  thread: {
    takePart: 'Tout fonctionne ici sans JavaScript aussi.',
    bySide: 'Commentaires par position',
    allSides: 'Tous',
    firstPage: 'Retour à la première page',
    feed: 'Suivre les nouveaux commentaires (flux Atom)',
    under: 'Voici les commentaires de l’idée {number}',
  },
  consultations: {
    ofMunicipality: 'Toutes les consultations de la municipalité',
    ofAll: 'Consultations de toutes les municipalités',
    takePart: 'Comment participer',
    phases: 'Les étapes de cette consultation',
    cameOut: 'Ce qui en est ressorti',
    decided: 'Ce qui a été décidé',
    opens: 'Ouverture : {title}',
    closes: 'Dernier jour pour participer : {title}',
  },
  event: {takePart: 'Tout fonctionne ici sans JavaScript aussi.'},
  ideas: {
    takePart: 'Tout fonctionne ici sans JavaScript aussi.',
    filter: 'Filtrer',
    apply: 'Afficher',
    discuss: 'Lire les commentaires',
    files: 'Ces idées dans un fichier :',
    feed: 'Suivre ce que devient cette idée (flux Atom)',
    handedIn: 'Proposée',
  },
  frame: {takePart: 'Participer sur la page de cette consultation', whole: 'Ouvrir dans une page à part'},
  notFound: {title: 'Il n’y a pas de page ici', text: 'Vérifiez que l’adresse est complète.'},
}
