import type {CommonTerms} from './terms.ts'

export const common: CommonTerms = {
  language: 'en',
  loading: 'Loading…',
  inLanguage: '(in {language})',
  retry: 'Try again',
  unreachable: {
    title: 'The server cannot be reached',
    text: 'Please check your connection, then try again.',
  },
  fromCache:
    'The server does not answer at the moment. You can go on: your answers are kept in this browser and sent when the connection is back.',
  misconfigured: {
    title: 'This part of the page is not set up correctly',
    forWebmaster: 'For the person who looks after this website:',
    missing: 'The tag {tag} lacks the attribute {attribute}, for example {example}.',
    wrong: 'The attribute {attribute} of the tag {tag} is {value}. Expected is something like {example}.',
    unknownActivity: 'The server {server} has no activity named {value}.',
    unknownQuestion: 'This survey has no question named {value}.',
    originNotAllowed:
      'The site {origin} is not among those that may send answers to {municipality}. Please add it to “origins” in the definition file.',
  },
  level: {
    open: 'Anyone may take part, and nobody’s identity is checked: the figures count forms sent, not verified people.',
  },
  levelInShort: {open: 'open to anyone, identities not checked'},
  about: {
    title: 'About this consultation',
    purpose: 'What the answers are used for',
    decides: 'Who decides',
    contact: 'Questions',
    period: 'Open',
    retention: 'How long answers are kept',
    keptUntil: 'Until {day}, then they are deleted.',
  },
  wording: 'Wording of the questions: {version}',
}
