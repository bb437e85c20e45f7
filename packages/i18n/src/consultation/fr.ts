import type {ConsultationTerms} from './terms.ts'

export const consultation: ConsultationTerms = {
  purpose: 'À quoi servent les réponses',
  decides: 'Qui décide',
  contact: 'Questions',
  period: 'Période d’ouverture',
  retention: 'Durée de conservation',
  keptUntil: 'Jusqu’au {day}, puis elles sont supprimées.',
  level: 'Qui participe, et ce que disent les chiffres',
  levels: {
    open: 'Tout le monde peut participer et aucune identité n’est vérifiée. Les chiffres comptent des formulaires envoyés ; plusieurs peuvent venir d’une même personne.',
    browser:
      'Chaque navigateur peut envoyer une réponse. Pour cela, le navigateur garde un nombre tiré au hasard, pour ce questionnaire seulement ; le serveur n’en garde qu’une empreinte, à part des réponses et sans rien qui y mène, et détruit toutes les empreintes à la clôture. Cela évite de répondre deux fois par mégarde, mais ne prouve l’identité de personne : avec deux appareils, on peut répondre deux fois, et ceux qui partagent un navigateur n’ont qu’une réponse à eux tous.',
    invitation:
      'Seules les personnes invitées par la commune participent. Chaque code d’invitation compte une fois. Le navigateur l’échange contre un laissez-passer que le serveur signe sans le voir : le serveur sait quels codes ont servi et quels laissez-passer sont authentiques, mais non quel laissez-passer est venu de quel code. Qui donne son code donne le droit de participer.',
  },
  receipt: {
    label: 'Code de reçu : que sont devenues les réponses ?',
    check: 'Vérifier',
    counted: 'Ces réponses sont enregistrées et comptées dans les résultats publiés.',
    waiting: 'Ces réponses sont enregistrées. Elles seront comptées dans une des prochaines publications.',
    comment: 'Ce code appartient à un commentaire. Ouvrez-le à la fin de la discussion où il a été écrit.',
    unknown: 'Aucune réponse n’est enregistrée sous ce code. Vérifiez qu’il est complet.',
    open: 'Les lire, modifier, retirer ou copier',
    unreachable: 'Le serveur ne répond pas pour le moment. Réessayez plus tard.',
  },
}
