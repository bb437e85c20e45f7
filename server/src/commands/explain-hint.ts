import type {DefinitionHint, PathFindingCode} from '@saha/domain'

/** What the checks of paths find, as the end of "path: …". What cannot be used at all is refused before. */
const pathWords: Readonly<Partial<Record<PathFindingCode, string>>> = {
  'never-holds': 'no answers make this condition hold',
  'always-holds': 'this condition holds whatever is answered',
  'never-taken': 'this jump stands after one that is always taken',
  'unreachable-page': 'nobody reaches this page',
  'unreachable-question': 'nobody is asked this question',
  'dead-end': 'nobody gets on from here',
  'piped-too-early': 'the answer named in braces is given later: readers would see the braces',
  'telling-contact': 'only some are asked how to reach them: who gave it tells what they answered before',
}

/** One line about something that an author may want to change. */
export function explainHint(hint: DefinitionHint): string {
  switch (hint.code) {
    case 'long-sentence':
      return `${hint.path}: a sentence of ${hint.words} words (“${hint.sentence} …”); up to ${hint.most} are easy to follow`
    case 'jargon':
      return `${hint.path}: “${hint.word}”; plainer: ${hint.instead}`
    default:
      return `${hint.path}: ${pathWords[hint.code] ?? hint.code} (${hint.names.join(', ')})`
  }
}
