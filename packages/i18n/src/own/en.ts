import type {OwnTerms} from './terms.ts'

const later =
  'If your answers are in the published results already, the figures change together with those of other people or when the survey closes, so that nobody can read from the figures what you did.'

export const own: OwnTerms = {
  title: 'Your answers',
  counted: 'These answers are stored, and counted in the published results.',
  waiting: 'These answers are stored. They will be counted in one of the next publications.',
  closed: 'The survey has closed: the answers can be read and copied, but no longer changed or withdrawn.',
  change: 'Change my answers',
  withdraw: 'Withdraw',
  copy: 'A copy of my answers',
  leave: 'Back',
  code: {
    title: 'Open your answers with the receipt code',
    label: 'Receipt code',
    open: 'Open',
    unknown: 'No answers are stored under this code. Please check that it is complete.',
    elsewhere: 'This code belongs to another survey. Please open it on that survey’s page.',
    unreachable: 'The server does not answer now. Please try again.',
  },
  changing: {
    notice:
      'You are changing answers that have arrived before. They stay as they are until you send. What you change here is kept only while this page is open.',
    leave: 'Leave the answers as they were',
    check: 'These answers take the place of those that arrived before.',
    send: 'Replace my answers',
  },
  changed: {title: 'Your answers were replaced', text: `The new answers count from now on. ${later}`},
  notSent: {
    title: 'Not replaced yet: there is no connection',
    text: 'Your earlier answers still count. The new ones are kept only while this page is open, so please leave it open and send again.',
    again: 'Send again',
    back: 'Back to the answers',
  },
  refused: {
    title: 'Your answers were not replaced',
    closed: 'The survey has closed meanwhile.',
    changed: 'The questions have changed meanwhile. Please reload the page and open your answers again.',
    other: 'The new answers were not accepted. Please check them and send again.',
    kept: 'Your earlier answers are stored as they were.',
    back: 'Back to the answers',
  },
  sure: {
    title: 'Withdraw your answers?',
    text: `They are deleted, with everything that came with them, and are no longer counted. This cannot be undone. ${later}`,
    yes: 'Yes, withdraw',
    no: 'Keep them',
    notSent: 'Not withdrawn yet: the server does not answer. Please try again.',
    closed: 'Not withdrawn: the survey has closed meanwhile.',
  },
  withdrawn: {
    title: 'Your answers are withdrawn',
    text: 'They are deleted. The receipt code opens nothing any more.',
    anew: 'Answer again',
  },
  takenOut: {
    title: 'The municipality took these answers out',
    text: 'It marked them as sent twice, or as a trial. They are deleted and not counted. If that is a mistake, please ask the municipality.',
  },
  paper: {
    title: 'A copy of your answers',
    about: 'Answers to “{survey}”, {municipality}',
    unanswered: 'Not answered',
    take: 'Copy text',
    taken: 'Copied',
    download: 'Save as a text file',
    print: 'Print',
    back: 'Back',
  },
}
