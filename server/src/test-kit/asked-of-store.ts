/** For tests: what a store is asked. */
import {vi} from 'vitest'
import type {OpenStore} from '../storage/open.ts'

/** Does something, and tells which statements the store was asked meanwhile, in alphabetical order. */
export async function askedOfStore<T>(
  {db}: OpenStore,
  act: () => Promise<T> | T,
): Promise<{done: T; statements: string[]}> {
  const executor = db.getExecutor()
  const spy = vi.spyOn(executor, 'executeQuery')
  vi.spyOn(db, 'getExecutor').mockReturnValue(executor)
  const done = await act()
  const statements = spy.mock.calls.map(([query]) => query.sql).toSorted()
  vi.restoreAllMocks()
  return {done, statements}
}
