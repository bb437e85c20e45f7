import type {HostedTerms} from './terms.ts'

export const hosted: HostedTerms = {
  languages: 'Languages',
  needsScript:
    'The questions appear here once the page has loaded. They can also be answered without JavaScript.',
  paper: 'Paper form to print',
  share: {
    title: 'Share',
    address: 'Address of this page',
    whatsapp: 'WhatsApp',
    telegram: 'Telegram',
    mail: 'E-mail',
    text: 'The links carry the title and the address of this page, and nothing about you.',
  },
  thread: {
    takePart: 'Everything here works without JavaScript, too.',
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
    cameOut: 'What came of it',
    decided: 'What was decided',
    opens: 'Opens: {title}',
    closes: 'Last day to take part: {title}',
  },
  event: {takePart: 'Everything here works without JavaScript, too.'},
  ideas: {
    takePart: 'Everything here works without JavaScript, too.',
    filter: 'Filter',
    apply: 'Show',
    discuss: 'Read the comments',
    files: 'These ideas as a file:',
    feed: 'Follow what is done with this idea (Atom feed)',
    handedIn: 'Handed in',
  },
  frame: {takePart: 'Take part on the page of this consultation', whole: 'Open on a page of its own'},
  notFound: {title: 'There is no page here', text: 'Please check that the address is complete.'},
}
