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
  level: {
    open: 'Open to anyone. Nobody’s identity is checked: the figures count forms, not people.',
    browser: 'One response per browser. That does not guarantee one response per person.',
  },
  aboutConsultation: 'About this consultation',
  wording: 'Wording of the questions: {version}',
}
