/** Whether a cell says yes, in one of the ways of XLSForm. */
export function isSettingTrue(written: string): boolean {
  return /^(?:yes|true|1)$|^true\(\)$/i.test(written.trim())
}

/** Settings of the column "parameters": `start=0 end=10 step=1`, parted by spaces, commas or semicolons. */
export function readParameters(written: string): ReadonlyMap<string, string> {
  const joined = written
    .slice(0, 2000)
    .split('=')
    .map((part) => part.trim())
    .join('=')
  const pairs = joined.split(/[\s,;]+/).flatMap((part) => {
    const [name = '', value] = part.split('=')
    return value === undefined ? [] : [[name.toLowerCase(), value] as const]
  })
  return new Map(pairs)
}
