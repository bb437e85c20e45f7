import {isOf, Keeping} from '../../contributing/keeping.ts'
import type {ContributingView} from '../../contributing/view.ts'

/** What this device remembers of a collection, besides what was handed in here. */
interface Memory {
  /** Ideas supported here, by number. */
  supports: Record<string, true>
  reported: Record<string, true>
  /** Order that chance has made for this reader. */
  seed?: string
}

export type Memories = Keeping<ContributingView, Memory>

const known = new WeakMap<object, Memories>()

/** The memory of an element, which may have been given another collection meanwhile. */
export function memoryOf(view: ContributingView): Memories {
  let memory = known.get(view.host)
  if (!isOf(view, memory))
    memory = new Keeping<ContributingView, Memory>(view, 'ideas', () => ({supports: {}, reported: {}}))
  memory.view = view
  known.set(view.host, memory)
  return memory
}

/** A number from 0 to 999, the same for this reader as long as the device keeps it. */
export function seedOf(view: ContributingView): string {
  const memory = memoryOf(view)
  const {seed} = memory.memory
  if (seed !== undefined && /^\d{1,3}$/.test(seed)) return seed
  const [random = 0] = crypto.getRandomValues(new Uint16Array(1))
  const made = String(random % 1000)
  memory.remember((remembered) => {
    remembered.seed = made
  })
  return made
}
