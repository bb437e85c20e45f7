import type {AccountTerms} from './terms.ts'

export const account: AccountTerms = {
  of: {
    comments: {
      mode: {
        before: 'La modération lit chaque commentaire avant sa publication.',
        after: 'Les commentaires sont publiés aussitôt, et lus ensuite par la modération.',
        mixed:
          'Les commentaires sont publiés aussitôt, sauf si un point demande un regard : un premier commentaire avec un lien, ce qui ressemble à de la publicité, une photo, un nom que l’on pourrait prendre pour celui de la commune, ou un commentaire signalé par plusieurs lecteurs.',
      },
      now: 'Où en sont les commentaires',
      restored: 'Le commentaire a été publié de nouveau',
      upheld: 'Le commentaire reste masqué',
      rights:
        'Personne ne décide de son propre commentaire. Avec son reçu, chaque auteur peut voir ce qu’est devenu son commentaire et pourquoi, et déposer un recours une seule fois ; une autre personne de la modération en décide.',
    },
    ideas: {
      mode: {
        before: 'La modération lit chaque idée avant sa publication.',
        after: 'Les idées sont publiées aussitôt, et lues ensuite par la modération.',
        mixed:
          'Les idées sont publiées aussitôt, sauf si un point demande un regard : une première idée avec un lien, ce qui ressemble à de la publicité, une photo, un nom que l’on pourrait prendre pour celui de la commune, ou une idée signalée par plusieurs lecteurs.',
      },
      now: 'Où en sont les idées',
      restored: 'L’idée a été publiée de nouveau',
      upheld: 'L’idée reste masquée',
      rights:
        'Personne ne décide de sa propre idée. Avec son reçu, chaque auteur peut voir ce qu’est devenue son idée et pourquoi, et déposer un recours une seule fois ; une autre personne de la modération en décide.',
    },
  },
  now: {
    counted: 'Publiés',
    waiting: 'En attente d’une décision',
    withdrawn: 'Retirés par leurs auteurs',
    duplicates: 'Doublons',
    hidden: 'Masqués : {reason}',
    test: 'Envoyés par le personnel pour essayer',
    received: 'Total reçu',
    hourly:
      'Compté une fois par heure : personne ne peut savoir quand une contribution est arrivée ou a été signalée.',
  },
  done: {
    title: 'Ce qui a été fait d’autre',
    restored: 'Publiés de nouveau après avoir été masqués',
    redacted: 'Données personnelles retirées',
    reports: 'Signalements de lecteurs',
  },
  appeals: {
    title: 'Recours',
    waiting: 'En attente d’une décision',
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
}
