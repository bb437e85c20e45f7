import type {ConsoleStartTerms} from './terms.ts'

export const start: ConsoleStartTerms = {
  title: 'First steps',
  intro: 'Five steps, in any order. Each can be changed later.',
  byItself: 'This page opens by itself this once. You find it again in the menu, under “First steps”.',
  leave: 'I know my way: to the consultations',
  done: 'done',
  open: 'still to do',
  progress: '{done} of {all} steps are done.',
  steps: {
    name: {
      title: 'Name and languages',
      text: 'How citizens read your municipality’s name, in every language.',
      go: 'Look at the name',
    },
    sites: {
      title: 'Your website',
      text: 'From which pages contributions may be sent.',
      go: 'Name the website',
    },
    map: {
      title: 'Map',
      text: 'Boundary and districts, if ideas and answers are to lie on a map.',
      go: 'Send a map',
    },
    colleague: {
      title: 'A colleague',
      text: 'Somebody who moderates, writes or helps.',
      go: 'Invite a colleague',
    },
    consultation: {
      title: 'The first consultation',
      text: 'From a template, in a few minutes, with a preview.',
      go: 'To the consultations',
    },
  },
  sample: {
    title: 'A sample to try',
    text: 'An open consultation with a survey and a discussion, clearly marked as a sample. Everybody who knows its address can see it and take part.',
    make: 'Make the sample',
    making: 'Making it …',
    there: 'The sample consultation is there.',
    look: 'Look at it as citizens do',
    remove: 'Remove the sample',
    sure: 'Remove the sample?',
    sureText: 'It goes with everything that anybody has contributed to it, for good.',
    removed: 'The sample is removed, with everything in it.',
    made: 'The sample is there, and open.',
    refused: 'The sample could not be made. Please try again.',
  },
}
