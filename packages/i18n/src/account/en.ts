import type {AccountTerms} from './terms.ts'

export const account: AccountTerms = {
  of: {
    comments: {
      mode: {
        before: 'Moderators read every comment before it is published.',
        after: 'Comments are published at once, and moderators read them afterwards.',
        mixed:
          'Comments are published at once, unless something asks for a look first: a first comment with a link, what looks like advertising, a photo, a name that could be taken for the municipality’s, or a comment that several readers have reported.',
      },
      now: 'Where the comments are now',
      restored: 'The comment was published again',
      upheld: 'The comment stays hidden',
      rights:
        'Nobody decides on a comment of their own. With the receipt, every author can see what became of a comment and why, and may appeal once; another moderator decides on the appeal.',
    },
    ideas: {
      mode: {
        before: 'Moderators read every idea before it is published.',
        after: 'Ideas are published at once, and moderators read them afterwards.',
        mixed:
          'Ideas are published at once, unless something asks for a look first: a first idea with a link, what looks like advertising, a photo, a name that could be taken for the municipality’s, or an idea that several readers have reported.',
      },
      now: 'Where the ideas are now',
      restored: 'The idea was published again',
      upheld: 'The idea stays hidden',
      rights:
        'Nobody decides on an idea of their own. With the receipt, every author can see what became of an idea and why, and may appeal once; another moderator decides on the appeal.',
    },
  },
  now: {
    counted: 'Published',
    waiting: 'Waiting for a decision',
    withdrawn: 'Withdrawn by their authors',
    duplicates: 'Duplicates of others',
    hidden: 'Hidden: {reason}',
    test: 'Sent by staff to try it out',
    received: 'All that arrived',
    hourly: 'Counted once an hour, so that nobody can tell when a single one arrived or was reported.',
  },
  done: {
    title: 'What was done besides',
    restored: 'Published again after they had been hidden',
    redacted: 'Personal data removed',
    reports: 'Reports by readers',
  },
  appeals: {
    title: 'Appeals',
    waiting: 'Waiting for a decision',
    received: 'All appeals',
  },
  decided: {
    title: 'How long a decision took',
    spans: {
      hour: 'Up to an hour',
      day: 'Up to a day',
      'three-days': 'Up to three days',
      week: 'Up to a week',
      longer: 'Longer than a week',
    },
    sum: 'All decisions',
  },
}
