import type {ConsolePopulationTerms} from './terms.ts'

export const consolePopulation: ConsolePopulationTerms = {
  title: 'Who is missing',
  back: 'All consultations',
  lead: 'Enter how many people live in your municipality, by age, sex or district. The results then show which groups took part less than others. Once the survey has closed, they also show the answers as if every group had its share.',
  honest:
    'Say it as it is: people chose for themselves whether to answer. Figures show who is missing. They cannot tell what those who did not answer would have said.',
  closed:
    'The survey has closed. Its figures stay as they are, so that nobody can choose them by the outcome.',
  noQuestions:
    'This survey has no question that puts everybody into one group, such as age, sex or district. Figures need one.',
  add: {title: 'Figures for another question', question: 'Question', button: 'Add figures'},
  margin: {
    answer: 'Answer',
    people: 'People who live there',
    together: 'One group with the answer above',
    joinNamed: 'Count “{answer}” in one group with the answer above',
    joined: 'counted above',
    emptyHint: 'Leave an answer empty if you have no figure for it.',
    total: 'Together: {people} people',
    source: 'Where the figures are from',
    sourceHint: 'Published with the results. For example: Department of Statistics, population estimates.',
    year: 'Year of the figures',
    remove: 'Remove these figures',
    face: 'Face {value} of 5',
    span: '{from} to {to}',
  },
  file: {
    label: 'Fill in from a file',
    hint: 'A table as CSV or Excel file: one column “group” with the answers, one column “people” with whole numbers. Nothing is stored before you save.',
    reading: 'The file is being read.',
    filled: 'Filled in from the file: {rows}. Please look it over, then save.',
    unknown: 'No answer of this question is called like this, so it was left out:',
    refused: {
      'not-readable': 'This file is neither a table of text nor an Excel file.',
      'too-large': 'This file is too large for a table of figures.',
      'encoding-unknown':
        'The letters of this file can be read in more than one way. Please save it as “CSV UTF-8” or as an Excel file.',
      'columns-wrong':
        'It is not clear which column has the groups and which one the people. Please call them “group” and “people” in the first row.',
      'not-whole': 'There is no whole number of people here, or it is zero.',
      'no-rows': 'There are no rows below the headings.',
      'group-twice': 'This answer stands in two rows.',
    },
    sheet: 'Sheet: {sheet}',
    row: 'Row: {row}',
    column: 'Column: {column}',
  },
  faults: {
    title: 'Not saved yet. Please correct:',
    people: '{question}: people are whole numbers, at least 1.',
    groups: '{question}: at least two groups need a figure.',
    source: '{question}: say where the figures are from.',
    year: '{question}: give the year with four digits.',
  },
  apart:
    'The totals of these figures are more than 5 % apart. They are not of the same people, so nothing would be weighted.',
  save: 'Save the figures',
  saved: 'Saved. They are published with the next results.',
  unsaved: 'Not saved yet',
  refused: {
    closed: 'The survey has closed meanwhile. The figures stay as they were.',
    changed: 'Somebody else has changed the figures meanwhile. Please open this page again.',
    invalid: 'These figures do not fit the questions of the survey any more. Please open this page again.',
  },
  published: {
    title: 'What everybody sees now',
    none: 'Nothing is published with figures yet. It comes with the next results.',
    group: 'Group',
    live: 'Live there',
    took: 'Took part',
    shares: '{population} of the people, {participants} of those who took part',
    standing: {
      fewer: 'Takes part less than others',
      alike: 'As large as it should be',
      more: 'Takes part more than others',
    },
    withheld: 'not told: too few people',
    fewer: 'fewer than {step}',
    weighted:
      'The answers of {people} people are weighted. They say as much as those of {effective} people drawn by lot.',
    refused: {
      'too-few-people': 'Nobody is weighted: too few people have answered.',
      'empty-group': 'Nobody is weighted: of one group nobody has answered.',
      'small-group': 'Nobody is weighted: of one group too few people have answered.',
      'margins-differ': 'Nobody is weighted: the figures are not of the same people.',
      'no-convergence': 'Nobody is weighted: no weights fit all figures at once.',
      'cells-gone': 'Nobody is weighted: the survey does not have all the answers that the figures name.',
    },
  },
}
