/** Names for those who write in forms without scripts: elements make them on the device, and this is the only other place. */
import {limits} from '@saha/contract/limits'
import {cleanName, countGraphemes, pseudonymFrom} from '@saha/domain'
import {pseudonymsAr} from '@saha/domain/contributions/pseudonyms/ar'
import {pseudonymsEn} from '@saha/domain/contributions/pseudonyms/en'
import {pseudonymsFr} from '@saha/domain/contributions/pseudonyms/fr'
import {randomInt} from 'node:crypto'
import type {Markup} from '../markup.ts'
import {lineField, problemAt, type FormProblem} from './fields.ts'
import {typedIn, type Visit} from './visit.ts'

const lists: Readonly<Record<string, string>> = {ar: pseudonymsAr, en: pseudonymsEn, fr: pseudonymsFr}

const chance = () => randomInt(2 ** 32)

/** The field for a name, with one that is made up in it. @param isNew whether nobody has given one before. */
export function nameField(
  visit: Visit,
  problems: readonly FormProblem[],
  name = 'name',
  isNew = true,
): Markup {
  const {typed, reader} = visit
  const {forms, handingOver} = reader.terms
  return lineField({
    name,
    label: handingOver.name.title,
    help: isNew ? forms.name : undefined,
    value: typed.get(name) ?? pseudonymFrom(lists[reader.spoken] ?? pseudonymsEn, [chance(), chance()]),
    problem: problemAt(problems, name),
  })
}

/** What is wrong with a name. */
export function nameProblems(visit: Visit, field = 'name'): FormProblem[] {
  const name = typedIn(visit, field)
  const {forms} = visit.reader.terms
  if (cleanName(name) === '') return [{field, words: forms.problems.name}]
  const isLong = name.length > limits.authorName || countGraphemes(name.trim()) > limits.authorGraphemes
  return isLong ? [{field, words: forms.problems.nameLong}] : []
}
