import type {ConsoleReconciliationTerms} from './terms.ts'

export const consoleReconciliation: ConsoleReconciliationTerms = {
  title: 'Où tout est passé',
  back: 'Retour aux consultations',
  lead: 'Tout ce qui est arrivé se trouve ici à un seul endroit, et le public voit le même compte.',
  none: 'Rien n’est encore publié : trop peu de personnes ont répondu.',
  rounded:
    'Tant que c’est ouvert, chaque nombre est arrondi vers le bas à un multiple de {step} ; ce que l’arrondi retire figure sous « en attente ». Après la clôture, les nombres sont exacts.',
  hourly: 'Compté une fois par heure.',
  table: {
    caption: 'Ce qui est arrivé, selon l’endroit où il se trouve',
    what: 'Endroit',
    all: 'Total',
    web: 'Web',
    assisted: 'Avec aide',
    paper: 'Papier',
  },
  withheld:
    'Les nombres par voie ne sont pas montrés : l’une d’elles compte moins de contributions qu’il n’est permis d’en publier.',
  counted: 'Compté dans ce qui est publié',
  waiting: 'En attente',
  withdrawn: 'Retiré par son auteur',
  duplicates: 'Doublons',
  spam: 'Publicité indésirable',
  hidden: 'Masqué : {reason}',
  reasons: {
    spam: 'publicité',
    insult: 'insulte',
    hatred: 'haine',
    'personal-data': 'données personnelles',
    'off-topic': 'hors sujet',
    unlawful: 'illicite',
    duplicate: 'doublon',
    other: 'autre raison',
  },
  test: 'Envoyé par le personnel pour essayer',
  received: 'Total reçu',
  window: 'Ouvert du {from} au {until}.',
  wording: 'Version des questions : {wording}.',
  smallest: 'Les groupes de moins de {n} personnes ne sont jamais montrés.',
  removal: {
    title: 'Retirer une contribution',
    text: 'Pour ce que le personnel a envoyé afin d’essayer, et pour un papier saisi deux fois. C’est possible jusqu’à la clôture, avec le reçu seulement. La contribution est effacée, reste dans le compte ci-dessus, et votre nom figure au journal.',
    receipt: 'Reçu',
    as: 'Ce que c’est',
    isTest: 'Un essai du personnel',
    isDuplicate: 'Un doublon, déjà saisi',
    button: 'Retirer',
    done: 'La contribution est retirée.',
    refused: {
      notFound: 'Aucune contribution d’ici n’a ce reçu.',
      withdrawn: 'Elle a déjà été retirée.',
      closed: 'C’est clos : plus rien ne peut être retiré.',
      invalid:
        'Les commentaires et les idées ne sont pas retirés comme doublons : masquez-les ou fusionnez-les, pour que l’on voie ce qu’ils sont devenus.',
    },
  },
}
