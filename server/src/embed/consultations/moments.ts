/** The last minute in which something was open that closes at a moment: what closes at midnight is open until the day before. */
export function lastMoment(closes: string): string {
  return new Date(Date.parse(closes) - 60_000).toISOString()
}
