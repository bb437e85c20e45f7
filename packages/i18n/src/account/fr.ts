import type {AccountTerms} from './terms.ts'

export const account: AccountTerms = {
  mode: {
    before: 'La modération lit chaque commentaire avant sa publication.',
    after: 'Les commentaires sont publiés aussitôt, et lus ensuite par la modération.',
    mixed:
      'Les commentaires sont publiés aussitôt, sauf si un point demande un regard : un premier commentaire avec un lien, ce qui ressemble à de la publicité, une photo, un nom que l’on pourrait prendre pour celui de la commune, ou un commentaire signalé par plusieurs lecteurs.',
  },
  now: {
    title: 'Où en sont les commentaires',
    published: 'Publiés',
    waiting: 'En attente d’une décision',
    hidden: 'Masqués',
    withdrawn: 'Retirés par leurs auteurs',
    received: 'Total reçu',
  },
  reasons: {title: 'Pourquoi des commentaires sont masqués', sum: 'Total masqué'},
  done: {
    title: 'Ce qui a été fait d’autre',
    restored: 'Publiés de nouveau après avoir été masqués',
    redacted: 'Données personnelles retirées',
    reports: 'Signalements de lecteurs',
  },
  appeals: {
    title: 'Recours',
    waiting: 'En attente d’une décision',
    restored: 'Le commentaire a été publié de nouveau',
    upheld: 'Le commentaire reste masqué',
    received: 'Total des recours',
  },
  decided: {
    title: 'Délai des décisions',
    spans: {
      hour: 'Une heure au plus',
      day: 'Un jour au plus',
      'three-days': 'Trois jours au plus',
      week: 'Une semaine au plus',
      longer: 'Plus d’une semaine',
    },
    sum: 'Total des décisions',
  },
  rights:
    'Personne ne décide de son propre commentaire. Avec son reçu, chaque auteur peut voir ce qu’est devenu son commentaire et pourquoi, et déposer un recours une seule fois ; une autre personne de la modération en décide.',
}
