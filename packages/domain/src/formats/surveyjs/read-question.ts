import type {RemarkCode} from '../account.ts'
import type {DraftQuestion} from '../survey-draft.ts'
import {readBoolean, readMultiple, readRanking, readSingle} from './read-choices.ts'
import {readMatrix, readSeveralTexts} from './read-grids.ts'
import {readRating} from './read-rating.ts'
import {
  readComment,
  readConsent,
  readFile,
  readHeading,
  readHtml,
  readNumber,
  readText,
} from './read-written.ts'
import {remark, type Asked} from './reading.ts'

/** Kinds that have none beside them in Saha, and why. */
const without: Readonly<Record<string, RemarkCode>> = {
  expression: 'calculated',
  image: 'media',
  imagemap: 'media',
  signaturepad: 'no-such-kind',
  matrixdropdown: 'no-such-kind',
  matrixdynamic: 'repeated',
  paneldynamic: 'repeated',
  empty: 'no-such-kind',
}

/** The questions that an element of SurveyJS becomes: one, several, or none with the reason in the account. */
export function readQuestion(asked: Asked): DraftQuestion[] {
  const {element, part} = asked
  if (element.isPanel) return readHeading(asked)
  const type = part.string('type') || (part.get('choices') === undefined ? 'text' : 'radiogroup')
  switch (type) {
    case 'text':
      return readText(asked)
    case 'comment':
      return readComment(asked)
    case 'radiogroup':
    case 'dropdown':
    case 'buttongroup':
      return readSingle(asked)
    case 'imagepicker':
      return part.isTrue('multiSelect') ? readMultiple(asked) : readSingle(asked)
    case 'checkbox':
    case 'tagbox':
      return readMultiple(asked)
    case 'ranking':
      return readRanking(asked)
    case 'boolean':
      return part.extension?.type === 'consent' ? readConsent(asked) : readBoolean(asked)
    case 'rating':
      return readRating(asked)
    case 'slider':
      if (part.get('sliderType') !== 'range') return readNumber(asked)
      remark(asked, 'no-such-kind')
      return []
    case 'matrix':
      return readMatrix(asked)
    case 'multipletext':
      return readSeveralTexts(asked)
    case 'html':
      return readHtml(asked)
    case 'file':
      return readFile(asked)
    default:
      remark(asked, Object.hasOwn(without, type) ? (without[type] ?? 'unknown-type') : 'unknown-type')
      return []
  }
}
