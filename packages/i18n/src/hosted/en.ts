import type {HostedTerms} from './terms.ts'

export const hosted: HostedTerms = {
  languages: 'Languages',
  needsScript:
    'The questions appear here once the page has loaded. If they do not, your browser does not run JavaScript.',
  paper: 'Paper form to print',
  thread: {
    takePart:
      'You can read everything here without JavaScript. Writing, supporting and reporting need it: if no form appears on this page, open it in a browser that runs JavaScript, or write to the municipality.',
    bySide: 'Comments by side',
    allSides: 'All',
    firstPage: 'Back to the first page',
    feed: 'Follow new comments (Atom feed)',
    under: 'These are the comments on idea {number}',
  },
  consultations: {
    ofMunicipality: 'All consultations of the municipality',
    ofAll: 'Consultations of all municipalities',
    takePart: 'How to take part',
    phases: 'The steps of this consultation',
    opens: 'Opens: {title}',
    closes: 'Last day to take part: {title}',
  },
  event: {
    takePart:
      'Everything can be read here without JavaScript. To register you need it: if this page shows no button to register, open it in a browser that runs JavaScript, or call the municipality.',
  },
  ideas: {
    takePart:
      'You can read, search and sort everything here without JavaScript. Handing in an idea, supporting and reporting need it: if no form appears on this page, open it in a browser that runs JavaScript, or write to the municipality.',
    filter: 'Filter',
    apply: 'Show',
    discuss: 'Read the comments',
    files: 'These ideas as a file:',
    feed: 'Follow what is done with this idea (Atom feed)',
    handedIn: 'Handed in',
  },
  notFound: {title: 'There is no page here', text: 'Please check that the address is complete.'},
}
