import type {WordpressTerms} from './terms.ts'

export const wordpress: WordpressTerms = {
  title: 'Saha',
  about:
    'Surveys, comments, ideas, meetings and their results, on the pages that citizens already visit: as a block, as a shortcode, or as a pasted address.',
  blockAbout: 'A survey, a discussion, ideas, a meeting, or what came of them.',
  linkSurvey: 'Answer the survey',
  linkComments: 'Join the discussion',
  linkIdeas: 'See the ideas and propose one',
  linkEvent: 'About this meeting',
  linkResults: 'See the result',
  linkOutcomes: 'See what was decided',
  linkConsultations: 'See all consultations',
  preparing: 'This part of the page is being prepared.',
  noServer: 'Saha does not know its server yet. An administrator enters its address under Settings → Saha.',
  noKind: 'Say what should stand here. One of these: {kinds}.',
  noActivity:
    'Say which activity, as municipality/activity, such as irbid/park-survey. The address of its page will do.',
  noOutcomes:
    'Say whose decisions: the municipality, such as irbid, or one consultation, such as irbid/park.',
  what: 'What should stand here?',
  survey: 'Survey',
  comments: 'Discussion',
  ideas: 'Ideas',
  event: 'Meeting',
  results: 'Result',
  outcomes: 'Decisions',
  consultations: 'List of consultations',
  activity: 'Activity',
  activityHelp: 'Such as irbid/park-survey, or the address of its page.',
  municipality: 'Municipality',
  allHelp: 'Such as irbid. Empty: all on the server.',
  oneHelp: 'Such as irbid.',
  consultation: 'Only one consultation',
  onlyHelp: 'Such as irbid/park. Empty: all of the municipality.',
  language: 'Language',
  asPage: 'As the page',
  theme: 'Light or dark',
  light: 'Light',
  dark: 'Dark',
  view: 'Shown as',
  table: 'Table with bars',
  chart: 'Chart',
  both: 'Both',
  countOnly: 'Only the number of comments',
  preview: 'Preview',
  show: 'Show',
  noSending: 'This is a preview: nothing can be sent from here.',
  settings: 'Settings',
  privacy:
    'Everything that people write goes from their browser to this server, and to nobody else. This website stores nothing of it.',
  server: 'Address of the server',
  serverHelp:
    'Such as https://saha.town.example. It stands in the console, on every page “Put on a website”.',
  checkWith: 'An activity to check with',
  script: 'Script',
  newest: 'Always the newest, with all corrections',
  pinned: 'Version {version} for good, with its hash',
  pinnedHelp:
    'One version for good never changes by itself. It gets no corrections either, those for safety included, until you choose anew.',
  save: 'Save and check',
  state: 'How it stands',
  ways: 'Three ways to put it on a page',
  wayBlock: 'In the block editor, add the block “Saha”.',
  wayAddress: 'Paste the address of an activity on a line of its own.',
  wayShortcode: 'In the classic editor and in page builders, write a shortcode:',
  badServer:
    'The address of the server was not saved. It begins with https:// and holds neither a name nor a password.',
  badActivity:
    'The activity was not saved. It is written as municipality/activity, such as irbid/park-survey.',
  badVersion:
    'The version was not pinned: the server did not say what it consists of. The newest one is used.',
  enterServer: 'Enter the address of the server first.',
  silent:
    'The server {server} does not answer this website. Check the address, and whether this website may reach others: {reason}',
  notSaha: 'Something answers at {server}, but it is no Saha server. Check the address.',
  answers: 'The server answers. Its elements have version {version}.',
  enterActivity: 'Enter an activity to see whether people may send from this website.',
  unknownActivity:
    'The server {server} has no activity named {activity}. Compare it with the console, and see whether it is published.',
  untold:
    'The activity {activity} is there. Whether people may send from this website, it does not tell just now.',
  maySend: 'People may send to {activity} from {site}.',
  mayNotSend:
    'What people send from {site} is refused. An owner of the municipality allows this website in the console: it is listed there now, under “Put on a website”, with a button.',
}
