import type {CheckingTerms} from './terms.ts'

export const checking: CheckingTerms = {
  title: 'Check your answers before sending',
  text: 'Nothing is sent until you press “Send answers”.',
  isRead: 'A moderator reads what you wrote and looks at your photos before they are handed on.',
  change: 'Change',
  unanswered: 'Not answered',
  cleaned: 'We removed invisible characters that change the reading direction from this answer.',
  send: 'Send answers',
}
