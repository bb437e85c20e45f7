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
  aboutConsultation: 'About this consultation',
  wording: 'Wording of the questions: {version}',
}
