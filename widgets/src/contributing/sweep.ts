import {longKept, tabKept} from '@saha/client/kept'
import {nameFor, nameForPseudonym} from './trace-names.ts'
import type {ContributingView} from './view.ts'

/** Removes what was kept on this device before an activity was marked as sensitive. @param named the memory. */
export function sweep(view: ContributingView, named: string): void {
  for (const name of [named, nameForPseudonym(view)]) longKept.remove(name)
  tabKept.remove(nameFor('drafts', view))
}
