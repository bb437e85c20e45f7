import type {Definition, MunicipalSettings} from '@saha/contract'
import {checkFile} from '../activities/check-file.ts'
import {FrozenError, storeDefinition} from '../activities/import-definition.ts'
import {lockRevision} from '../activities/import.queries.ts'
import {readDefinition} from '../activities/read-definition.queries.ts'
import {record, type Doer} from '../audit/audit.queries.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {usedCategories} from './municipality.queries.ts'

/**
 * Stores other settings of a municipality; its map stays.
 *
 * @throws Refusal `not-found`; `invalid` for what no definition file may say; `in-use` when a status that ideas have or
 *   have had, or a category of a consultation, would be gone.
 */
export async function saveSettings(db: Store, doer: Doer, settings: MunicipalSettings): Promise<void> {
  const {municipality} = doer
  await db.transaction().execute(async (transaction) => {
    await lockRevision(transaction)
    const before = await readDefinition(transaction, municipality)
    if (!before) throw new Refusal('not-found')
    const {id, map, ...known} = before.municipality
    const next = {id, ...settings, ...(map && {map})}
    const checked = checkFile({saha: 1, municipality: next, consultations: []})
    if ('findings' in checked || lacksWords(settings)) throw new Refusal('invalid')
    const kept = new Set(settings.categories?.map((category) => category.id))
    if ((await usedCategories(transaction, municipality)).some((category) => !kept.has(category)))
      throw new Refusal('in-use')
    const {isChanged} = await store(transaction, checked.definition)
    if (isChanged)
      await record(transaction, {...doer, act: 'municipality-changed', ...changesOf(known, settings)})
  })
}

/** Whether something that everybody reads is missing in one of the municipality's languages. */
export function lacksWords({
  name,
  languages,
  categories = [],
  statuses = [],
}: Pick<MunicipalSettings, 'name' | 'languages' | 'categories' | 'statuses'>): boolean {
  const texts = [
    name,
    ...categories.map(({text}) => text),
    ...statuses.flatMap(({text, meaning}) => [text, meaning]),
  ]
  return texts.some((text) => languages.some((language) => !text[language]))
}

async function store(db: Store, definition: Definition): Promise<{isChanged: boolean}> {
  try {
    return await storeDefinition(db, definition, new Map())
  } catch (error) {
    throw error instanceof FrozenError ? new Refusal('in-use') : error
  }
}

/** What differs, and nothing else. */
function changesOf(before: object, after: object): {before: object; after: object} {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const differing = names.filter(
    (name) => JSON.stringify(at(before, name)) !== JSON.stringify(at(after, name)),
  )
  const pick = (from: object) => Object.fromEntries(differing.map((name) => [name, at(from, name) ?? null]))
  return {before: pick(before), after: pick(after)}
}

function at(from: object, name: string): unknown {
  return (from as Record<string, unknown>)[name]
}
