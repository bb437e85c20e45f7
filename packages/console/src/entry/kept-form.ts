/** A form that is being entered, kept on the device until it is stored. Nothing of sensitive surveys is ever kept. */
import type {ShownSurvey} from '@saha/contract'
import type {Reading} from './entry-choices.ts'

export interface KeptForm {
  key: string
  typed: Record<string, string>
  reading: Reading
  /** As it was typed; empty where the form has no number. */
  paper: string
}

type Kept = Pick<ShownSurvey, 'id' | 'version' | 'sensitive' | 'municipality'>

function nameOf({id, version, municipality}: Kept): string {
  return `saha-entry ${municipality.id}/${id} ${version}`
}

/** Keeps it, where that may be and the browser lets it. */
export function keep(activity: Kept, form: KeptForm): void {
  if (activity.sensitive) return
  try {
    localStorage.setItem(nameOf(activity), JSON.stringify(form))
  } catch {
    // The browser keeps nothing: the form is on the screen alone.
  }
}

/** What was kept of this wording of the survey; `undefined` when there is nothing. */
export function recall(activity: Kept): KeptForm | undefined {
  try {
    // Only `keep` writes under this name.
    const kept = JSON.parse(localStorage.getItem(nameOf(activity)) ?? 'null') as KeptForm | null
    return kept && Object.keys(kept.typed).length > 0 ? kept : undefined
  } catch {
    return undefined
  }
}

/** Forgets it: it is stored. */
export function forget(activity: Kept): void {
  try {
    localStorage.removeItem(nameOf(activity))
  } catch {
    // Nothing was kept.
  }
}
