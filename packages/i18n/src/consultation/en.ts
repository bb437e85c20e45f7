import type {ConsultationTerms} from './terms.ts'

export const consultation: ConsultationTerms = {
  purpose: 'What the answers are used for',
  decides: 'Who decides',
  contact: 'Questions',
  period: 'Open',
  retention: 'How long answers are kept',
  keptUntil: 'Until {day}, then they are deleted.',
}
