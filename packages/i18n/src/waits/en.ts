import type {WaitsTerms} from './terms.ts'

export const waits: WaitsTerms = {
  'all-wait': 'Here, somebody reads everything before it appears. Nothing more is needed from you.',
  'first-link':
    'It contains a link, and nothing of yours was published here before. Somebody opens the link first; later links need not wait.',
  'spam-suspected':
    'An automatic check took it for advertising, which can be a mistake. A person looks at it now and decides.',
  reported: 'Readers have reported it. A person looks at it now and decides.',
  'poses-as-official':
    'The name could be taken for the municipality’s. Somebody checks that first. With another name it would appear sooner.',
  photo: 'Somebody looks at the photo first, so that nobody is shown against their will.',
  appealed: 'You asked for a second look. Another moderator than before decides.',
}
