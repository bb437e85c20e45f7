import type {ConsultationTerms} from './terms.ts'

export const consultation: ConsultationTerms = {
  purpose: 'What the answers are used for',
  decides: 'Who decides',
  contact: 'Questions',
  period: 'Open',
  retention: 'How long answers are kept',
  keptUntil: 'Until {day}, then they are deleted.',
  receipt: {
    label: 'Receipt code: what became of the answers?',
    check: 'Check',
    counted: 'These answers are stored, and counted in the published results.',
    waiting: 'These answers are stored. They will be counted in one of the next publications.',
    unknown: 'No answers are stored under this code. Please check that it is complete.',
    unreachable: 'The server does not answer now. Please try again later.',
  },
}
