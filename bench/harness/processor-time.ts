import {readFileSync} from 'node:fs'

/** Linux counts in hundredths of a second, whatever its own clock. */
const ticksPerSecond = 100

/** Seconds of processor time that a process has used so far, all threads, kernel included; NaN where unknown. */
export function processorSeconds(pid: number): number {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name of the program, in brackets, may hold spaces.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
  } catch {
    return Number.NaN
  }
}
