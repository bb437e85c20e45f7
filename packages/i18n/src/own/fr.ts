import type {OwnTerms} from './terms.ts'

const later =
  'Si vos réponses figurent déjà dans les résultats publiés, les chiffres changent en même temps que ceux d’autres personnes ou à la fermeture, pour que personne ne puisse y lire ce que vous avez fait.'

export const own: OwnTerms = {
  title: 'Vos réponses',
  counted: 'Ces réponses sont enregistrées et comptées dans les résultats publiés.',
  waiting: 'Ces réponses sont enregistrées. Elles seront comptées dans une prochaine publication.',
  closed:
    'Le questionnaire est fermé : les réponses peuvent être lues et copiées, mais plus modifiées ni retirées.',
  change: 'Modifier mes réponses',
  withdraw: 'Retirer',
  copy: 'Une copie de mes réponses',
  leave: 'Retour',
  code: {
    title: 'Ouvrir vos réponses avec le code de reçu',
    label: 'Code de reçu',
    open: 'Ouvrir',
    unknown: 'Aucune réponse n’est enregistrée sous ce code. Vérifiez qu’il est complet.',
    elsewhere: 'Ce code appartient à un autre questionnaire. Ouvrez-le sur la page de celui-ci.',
    unreachable: 'Le serveur ne répond pas pour l’instant. Réessayez.',
  },
  changing: {
    notice:
      'Vous modifiez des réponses déjà arrivées. Elles restent telles quelles jusqu’à l’envoi. Ce que vous changez ici n’est gardé que tant que cette page est ouverte.',
    leave: 'Laisser les réponses telles quelles',
    check: 'Ces réponses prennent la place de celles qui sont déjà arrivées.',
    send: 'Remplacer mes réponses',
  },
  changed: {
    title: 'Vos réponses ont été remplacées',
    text: `Les nouvelles réponses comptent désormais. ${later}`,
  },
  notSent: {
    title: 'Pas encore remplacées : il n’y a pas de connexion',
    text: 'Vos réponses précédentes comptent toujours. Les nouvelles ne sont gardées que tant que cette page est ouverte : laissez-la ouverte et envoyez à nouveau.',
    again: 'Envoyer à nouveau',
    back: 'Revenir aux réponses',
  },
  refused: {
    title: 'Vos réponses n’ont pas été remplacées',
    closed: 'Le questionnaire a fermé entre-temps.',
    changed: 'Les questions ont changé entre-temps. Rechargez la page et ouvrez à nouveau vos réponses.',
    other: 'Les nouvelles réponses n’ont pas été acceptées. Vérifiez-les, puis envoyez à nouveau.',
    kept: 'Vos réponses précédentes sont enregistrées telles quelles.',
    back: 'Revenir aux réponses',
  },
  sure: {
    title: 'Retirer vos réponses ?',
    text: `Elles sont supprimées, avec tout ce qui les accompagne, et ne sont plus comptées. C’est définitif. ${later}`,
    yes: 'Oui, retirer',
    no: 'Les garder',
    notSent: 'Pas encore retirées : le serveur ne répond pas. Réessayez.',
    closed: 'Non retirées : le questionnaire a fermé entre-temps.',
  },
  withdrawn: {
    title: 'Vos réponses sont retirées',
    text: 'Elles sont supprimées. Le code de reçu n’ouvre plus rien.',
    anew: 'Répondre à nouveau',
  },
  takenOut: {
    title: 'La municipalité a écarté ces réponses',
    text: 'Elle les a marquées comme envoyées deux fois ou comme un essai. Elles sont supprimées et ne comptent pas. En cas d’erreur, adressez-vous à la municipalité.',
  },
  paper: {
    title: 'Une copie de vos réponses',
    about: 'Réponses à « {survey} », {municipality}',
    unanswered: 'Sans réponse',
    take: 'Copier le texte',
    taken: 'Texte copié',
    download: 'Enregistrer en fichier texte',
    print: 'Imprimer',
    back: 'Retour',
  },
}
