/** How texts name an earlier answer: `{often}` of ours is `${often}` in an XLSForm. */
import type {Question, Text} from '@saha/contract'
import {fileName} from './names.ts'

type Named = ReadonlyMap<string, unknown>

/** A text with its names as XLSForm writes them. */
export function pipedText(text: Text, questions: Named): Text {
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [language, piped(words, questions)]),
  )
}

/** A question with the names in all of its texts as XLSForm writes them. */
export function pipedQuestion(question: Question, questions: Named): Question {
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return piped(value, questions)
    if (Array.isArray(value)) return value.map(change)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, change(inner)]))
  }
  // Still the same question: only texts hold braces.
  return change(question) as Question
}

function piped(words: string, questions: Named): string {
  return words.replace(/\{([a-z0-9-]{1,40})\}/g, (whole, id: string) =>
    questions.has(id) ? `\${${fileName(id)}}` : whole,
  )
}
