import {longKept, tabKept} from '@saha/client/kept'
import type {Keeping} from './keeping.ts'
import {nameFor, nameForPseudonym} from './trace-names.ts'

/** Removes what was kept on this device before an activity was marked as sensitive. */
export function sweep({view, named}: Pick<Keeping, 'view' | 'named'>): void {
  for (const name of [named, nameForPseudonym(view)]) longKept.remove(name)
  tabKept.remove(nameFor('drafts', view))
}
