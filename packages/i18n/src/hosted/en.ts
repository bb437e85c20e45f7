import type {HostedTerms} from './terms.ts'

export const hosted: HostedTerms = {
  languages: 'Languages',
  needsScript:
    'The questions appear here once the page has loaded. If they do not, your browser does not run JavaScript.',
  paper: 'Paper form to print',
  notFound: {title: 'There is no page here', text: 'Please check that the address is complete.'},
}
