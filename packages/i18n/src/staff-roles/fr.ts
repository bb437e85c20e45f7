import type {StaffRoleTerms} from './terms.ts'

export const staffRoles: StaffRoleTerms = {
  names: {
    owner: 'Responsable',
    editor: 'Rédaction',
    moderator: 'Modération',
    facilitator: 'Animation',
    analyst: 'Analyse',
    helper: 'Aide à la saisie',
    viewer: 'Lecture',
  },
  may: {
    owner: 'Peut tout faire, et décide de ce que les autres peuvent faire.',
    editor: 'Rédige, ouvre et ferme les consultations, et répond au nom de la municipalité.',
    moderator: 'Décide de ce qui est publié parmi les contributions, et y répond.',
    facilitator: 'Anime les réunions, invite, et saisit ce qui est remis sur papier.',
    analyst: 'Lit les résultats et, avec un motif enregistré, les réponses une à une.',
    helper: 'Saisit pour les citoyens, sans pouvoir relire ensuite.',
    viewer: 'Lit ce qui est publié.',
  },
}
