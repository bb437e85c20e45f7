import {measured, type Measured} from './figures.ts'

/** Milliseconds of processor time that some work takes in this process, round by round. */
export function timed(rounds: number, work: () => unknown): Measured {
  const values = Array.from({length: rounds}, () => {
    const before = process.cpuUsage()
    work()
    const {user, system} = process.cpuUsage(before)
    return (user + system) / 1_000
  })
  return measured('ms', ...values)
}
