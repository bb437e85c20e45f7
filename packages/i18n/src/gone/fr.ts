import type {GoneTerms} from './terms.ts'

export const gone: GoneTerms = {
  withdrawn: 'Ce commentaire a été retiré par son auteur.',
  held: 'La modération doit examiner ce commentaire avant qu’il ne réapparaisse.',
  hidden: 'Ce commentaire a été masqué par la modération : {reason}, {day}.',
}
