import type {EnglishForm} from '../message.ts'
import type {ThreadTerms} from './terms.ts'

export const thread: ThreadTerms<EnglishForm> = {
  closed: 'The discussion closed on {moment}. The comments stay here to read.',
  notYetOpen: 'The discussion opens on {moment}.',
  notRefreshed: 'The comments could not be refreshed. The newest may be missing here.',
  arrived: {one: '{n} new comment: show', other: '{n} new comments: show'},
  photo: 'Photo with the comment by {name}',
  place: {
    title: 'Place',
    onMap: 'Show the place on the map',
    inDistrict: 'Map with the place: {district}',
    drawn: 'Map with the place',
    unavailable: 'The map could not be loaded.',
  },
  context: {text: 'One comment, and the part of the discussion around it.', all: 'Show the whole discussion'},
  sides: {together: 'All in one list', beside: 'For and against side by side'},
  search: {
    label: 'Words to look for',
    go: 'Search',
    close: 'Close the search',
    none: 'No comment has these words.',
    found: {one: '{n} comment found.', other: '{n} comments found.'},
    moreThan: 'More than {amount} comments found.',
    inPlace: 'Show it in its place',
  },
  about: {
    purpose: 'What the comments are used for',
    decides: 'Who decides',
    period: 'Open',
    retention: 'How long comments are kept',
    keptUntil: 'Until {day}, then they are deleted.',
    contact: 'Questions',
    who: 'Who writes',
    levels: {
      open: 'Anyone may write without an account, under a pseudonym or any other name. Nobody’s identity is checked, and one person may write several comments.',
      invitation:
        'Only those whom the municipality has invited by letter may write, under a pseudonym or any other name, without an account. Everybody may read. Each code lets in one browser, and nobody can find out from what is stored which code a comment came with. One person may write several comments.',
    },
  },
}
