import type {EnglishForm} from '../message.ts'
import type {FindingsTerms} from './terms.ts'

export const findings: FindingsTerms<EnglishForm> = {
  title: 'What people wrote:',
  underQuestion: 'What people wrote',
  texts: {one: '{n} text', other: '{n} texts'},
  textsAtLeast: 'At least {n} texts',
  read: '{n} of them read by staff',
  readAtLeast: 'at least {n} of them read by staff',
  themes: 'Themes',
  columns: {theme: 'Theme', share: 'Share', texts: 'Texts'},
  none: 'None of these',
  atLeast: 'at least {n}',
  fewerThan: 'fewer than {n}',
  how: 'Staff have read the texts and said what each is about. A text can be about several themes, so the shares may come to more than 100%. Shares are of the texts that were read.',
  rounded: 'Counts are rounded down to multiples of {n}, so that nobody can be singled out.',
  agreement:
    'Two people have read {n} texts without knowing of each other. Agreement (Krippendorff’s alpha): {alpha}.',
  agreementAtLeast:
    'Two people have read at least {n} texts without knowing of each other. Agreement (Krippendorff’s alpha): {alpha}.',
  agreementHow: '1 is full agreement, 0 is chance.',
  words: 'Words that many use',
  wordsHow: 'Each was used by at least ten people; beside it, how many at least.',
  quotations: 'Quotations',
  chosen: 'Chosen by staff as examples: they say nothing of how many think so.',
  quoted: 'Published on {day}',
  publication: 'Publication {number}, {moment}',
  notRefreshed: 'This could not be refreshed. It may be older than what is published now.',
  notYet: {
    title: 'Nothing has been summed up yet',
    text: 'Once staff have read what people wrote, the themes are published here.',
  },
}
