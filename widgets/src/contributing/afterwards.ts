/** What becomes of slips once something has arrived. */
import type {AnySlip, Writer} from './writer.ts'

/** Takes a slip away that its author has done with. */
export function dismiss(author: Writer, {key, opener}: AnySlip): void {
  author.drop(key)
  void author.focusBack(opener)
}

/** Takes away what was said when something arrived. */
export function forgetArrival({slips}: Writer, receipt: string): void {
  for (const slip of slips.values())
    if (slip.is === 'arrived' && slip.receipt === receipt) slips.delete(slip.key)
}

/** Whether what this device remembers survives the closing of the page. */
export const isRemembered = ({desk: {kept, named}}: Writer): boolean => kept.isLasting(named)

const clocks = new WeakMap<Writer, ReturnType<typeof setTimeout>>()

/** Draws again after a while, whatever asks for it last. @param pause in milliseconds. */
export function drawIn(author: Writer, pause: number): void {
  clearTimeout(clocks.get(author))
  clocks.set(
    author,
    setTimeout(() => author.draw(), pause),
  )
}
