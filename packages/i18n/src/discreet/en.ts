import type {DiscreetTerms} from './terms.ts'

export const discreet: DiscreetTerms = {
  leave: 'Leave now, leave no trace',
  text: 'Nothing you enter is kept on this device. Pressing Escape three times leaves as well.',
  twice: 'Press Escape twice more to leave.',
  once: 'Press Escape once more to leave.',
}
