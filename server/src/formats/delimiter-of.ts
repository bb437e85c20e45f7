/** What parts the columns of a text: the one of comma, semicolon and tab of which its first line has most. */
export function delimiterOf(text: string): string {
  const [first = ''] = text.slice(0, 64 * 1024).split(/\r?\n/, 1)
  const bare = first.replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((one) => ({one, count: bare.split(one).length}))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.one ?? ','
}
