import type {CheckingTerms} from './terms.ts'

export const checking: CheckingTerms = {
  title: 'Check your answers before sending',
  text: 'Nothing is sent until you press “Send answers”.',
  change: 'Change',
  unanswered: 'Not answered',
  cleaned: 'We removed invisible characters that change the reading direction from this answer.',
  send: 'Send answers',
}
