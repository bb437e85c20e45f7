import type {AnswerableQuestion, Condition, SimpleCondition, Text} from '@saha/contract'
import type {ConditionWords} from '@saha/i18n/paper/terms'
import type {PaperForm} from './form.ts'

/**
 * A condition as words that go on after "if". What stands within another is put in parentheses, so that "and" and "or"
 * cannot be mistaken.
 *
 * @param isOpposite words of the opposite: "not" has none of its own, it goes to each comparison (De Morgan).
 */
export function conditionWords(form: PaperForm, condition: Condition, isOpposite = false): string {
  if ('question' in condition) return comparisonWords(form, condition, isOpposite)
  if ('not' in condition) return conditionWords(form, condition.not, !isOpposite)
  const isAll = 'all' in condition
  const parts = (isAll ? condition.all : condition.any).map((part) => {
    const words = conditionWords(form, part, isOpposite)
    return isSeveral(part) ? `(${words})` : words
  })
  const type = isAll === isOpposite ? 'disjunction' : 'conjunction'
  return new Intl.ListFormat(form.reader.say.locale, {type}).format(parts)
}

function isSeveral(condition: Condition): boolean {
  if ('not' in condition) return isSeveral(condition.not)
  if ('question' in condition) return false
  return ('all' in condition ? condition.all : condition.any).length > 1
}

function comparisonWords(form: PaperForm, condition: SimpleCondition, isOpposite: boolean): string {
  const {reader, terms, questions} = form
  const {say} = reader
  const words: ConditionWords = isOpposite ? terms.paper.conditions.not : terms.paper.conditions
  const question = form.numberOf(condition.question)
  switch (condition.is) {
    case 'answered':
    case 'unanswered':
    case 'declined':
      return say.say(words[condition.is], {question})
    case 'before':
    case 'after':
      return say.say(words[condition.is], {question, day: say.day(condition.day)})
    case 'chosen': {
      const asked = questions.get(condition.question)
      const option = nameIn(form, optionsOf(asked), condition.option)
      if (asked?.type === 'matrix') {
        const row = nameIn(form, asked.rows, condition.row)
        return say.say(words.inRow, {question, option, row})
      }
      return say.say(asked?.type === 'ranking' ? words.ranked : words.chosen, {question, option})
    }
    default: {
      const names = {
        equal: 'equal',
        below: 'below',
        'at-most': 'atMost',
        above: 'above',
        'at-least': 'atLeast',
      } as const
      return say.say(words[names[condition.is]], {question, value: condition.value})
    }
  }
}

type Named = readonly {id: string; text: Text}[]

function optionsOf(question: AnswerableQuestion | undefined): Named {
  if (question?.type === 'matrix') return question.columns
  if (question?.type === 'place') return question.list ?? []
  return question && 'options' in question ? question.options : []
}

function nameIn({reader}: PaperForm, options: Named, id: string | undefined): string {
  const found = options.find((option) => option.id === id)
  return found ? reader.plain(found.text) : (id ?? '')
}
