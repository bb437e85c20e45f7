/** What the columns of a sheet and their values mean, in every language of the survey. */
import type {Channel, Survey, Text} from '@saha/contract'
import type {Cell, Column} from './columns.ts'
import {DECLINED, NOT_ASKED, sheetColumns, WITHHELD, type SheetOptions} from './sheet.ts'

const channels: Readonly<Record<Channel, string>> = {
  web: 'The citizen sent it',
  assisted: 'Entered for a citizen who was there',
  paper: 'Entered from a form on paper',
}

/** Rows of a data dictionary, its head first. */
export function dictionaryOf(
  survey: Survey,
  languages: readonly string[],
  options: SheetOptions = {},
): Cell[][] {
  const head = ['column', 'kind', 'value', ...languages]
  const own: Cell[][] = [
    ['response', '', '', ...languages.map(() => 'Number of the response in this file')],
    ['day', '', '', ...languages.map(() => 'Day on which it was sent (UTC)')],
    ['channel', '', '', ...languages.map(() => 'How it came')],
    ...Object.entries(channels).map(([value, meaning]) => [
      'channel',
      '',
      value,
      ...languages.map(() => meaning),
    ]),
  ]
  return [
    head,
    ...own,
    ...sheetColumns(survey, options).flatMap((column) => rowsOf(survey, column, languages)),
  ]
}

function rowsOf(
  {reviewTexts}: Survey,
  {name, question, parts, values, isOpen}: Column,
  languages: readonly string[],
): Cell[][] {
  const inEach = (say: (language: string) => string) => languages.map(say)
  const texts = [question.text, ...parts]
  const special = (value: string, meaning: string): Cell[] => [
    name,
    question.type,
    value,
    ...inEach(() => meaning),
  ]
  return [
    [
      name,
      question.type,
      '',
      ...inEach((language) => texts.map((text) => wordsOf(text, language)).join(' — ')),
    ],
    ...values.map(({id, text}) => [
      name,
      question.type,
      id,
      ...inEach((language) => wordsOf(text, language)),
    ]),
    ...(question.type === 'photo'
      ? [special('….jpg', 'Name of a file that the option --photos writes')]
      : []),
    ...(reviewTexts && isOpen
      ? [
          special(WITHHELD.waiting, 'Left out: no moderator has looked at it yet'),
          special(WITHHELD.hidden, 'Left out: hidden by a moderator'),
        ]
      : []),
    ...(question.mayDecline ? [special(DECLINED, 'Would rather not say')] : []),
    special(NOT_ASKED, 'Not asked, because of an earlier answer'),
  ]
}

function wordsOf(text: Text, language: string): string {
  return (Object.hasOwn(text, language) ? text[language] : undefined) ?? ''
}
