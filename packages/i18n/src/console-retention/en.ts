import type {ConsoleRetentionTerms} from './terms.ts'

export const retention: ConsoleRetentionTerms<'one' | 'other'> = {
  title: 'Deletion by date',
  intro:
    'Each consultation says until when contributions are kept. On the day after, they are deleted by themselves, for good. Published results stay.',
  none: 'There is no consultation yet.',
  until: 'Kept until {day}',
  due: 'This day is over: what is left goes with the next run.',
  left: 'Will be deleted then',
  counts: {
    responses: {one: 'one response', other: '{n} responses'},
    comments: {one: 'one comment', other: '{n} comments'},
    ideas: {one: 'one idea', other: '{n} ideas'},
    registrations: {one: 'one registration', other: '{n} registrations'},
    photos: {one: 'one photo', other: '{n} photos'},
  },
  empty: 'Nothing is kept.',
  last: 'Last run: {moment}.',
  next: 'Next run by {moment} at the latest.',
  never: 'The server looks every hour; it has not looked yet.',
  log: 'Of the log, entries since {day} are kept: two years.',
}
