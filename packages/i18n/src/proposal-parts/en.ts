import type {EnglishForm} from '../message.ts'
import type {ProposalPartsTerms} from './terms.ts'

export const proposalParts: ProposalPartsTerms<EnglishForm> = {
  none: 'Choose one',
  optional: 'if you like',
  tags: {
    title: 'Tags',
    hint: 'Words under which others find it, such as “shade”. Enter adds one.',
    add: 'Add',
    remove: 'Remove “{tag}”',
    added: '“{tag}” is added.',
    removed: '“{tag}” is removed.',
    merged: '“{tag}” is there already.',
    full: {
      one: '{n} tag is enough.',
      other: '{n} tags are enough.',
    },
  },
  place: {
    title: 'Where is it?',
    hint: 'Everybody sees this place. Please do not give your home.',
  },
  photos: {
    title: 'Photos',
    public: 'Everybody sees them. Please show no faces and no number plates.',
    alt: 'What does it show?',
    altHint: 'In a few words, for people who cannot see it.',
    another: 'Add another photo',
  },
  fields: {
    title: 'A few more questions',
    public: 'Everybody can read your answers.',
  },
}
