import type {Definition, Question} from '@saha/contract'
import type {DefinitionFinding} from '@saha/domain'

/** Kinds that citizens can be shown; the format has more. */
const showable: ReadonlySet<Question['type']> = new Set<Question['type']>([
  'single',
  'multiple',
  'ranking',
  'matrix',
  'scale',
  'rating',
  'number',
  'shares',
  'date',
  'short-text',
  'long-text',
  'contact',
  'consent',
  'place',
  'information',
])

/**
 * What the format knows and the elements cannot show yet. It is refused before anybody is asked: an activity that is
 * stored can be answered as a whole.
 *
 * @returns findings in the order of the file.
 */
export function checkShowable({consultations}: Definition): DefinitionFinding[] {
  return consultations.flatMap(({activities}, at) =>
    activities.flatMap(({survey}, position) =>
      survey.pages.flatMap((page, place) =>
        page.questions.flatMap((question, number) =>
          checkQuestion(
            question,
            `consultations[${at}].activities[${position}].survey.pages[${place}].questions[${number}]`,
          ),
        ),
      ),
    ),
  )
}

function checkQuestion(question: Question, path: string): DefinitionFinding[] {
  if (!showable.has(question.type))
    return [
      {path: `${path}.type`, expected: `a kind of question that can be shown: ${[...showable].join(', ')}`},
    ]
  if (question.type !== 'single' && question.type !== 'multiple') return []
  return question.options.flatMap(({image}, at) =>
    image ? [{path: `${path}.options[${at}].image`, expected: 'nothing: options are shown in words'}] : [],
  )
}
