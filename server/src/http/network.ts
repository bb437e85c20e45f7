import {isIPv4, isIPv6} from 'node:net'

/**
 * The network that an address belongs to, as far as anybody can tell from outside: the first 24 bits of IPv4, the
 * first 48 of IPv6. Written in one way, however the address was: `::ffff:192.0.2.7` is `192.0.2.7`, and a zone
 * (`%eth0`) says nothing.
 *
 * @returns `unknown` for what is no address.
 */
export function networkOf(address: string | undefined): string {
  const [bare = ''] = (address ?? '').split('%')
  if (isIPv4(bare)) return bare.split('.').slice(0, 3).join('.')
  const groups = groupsOf(bare)
  if (!groups) return 'unknown'
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  if (!isMapped)
    return groups
      .slice(0, 3)
      .map((group) => group.toString(16))
      .join(':')
  const [high = 0, low = 0] = groups.slice(6)
  return [high >> 8, high & 255, low >> 8].join('.')
}

/** The eight groups of an IPv6 address; `undefined` when it is none. */
function groupsOf(address: string): number[] | undefined {
  if (!isIPv6(address)) return undefined
  // The rules of URLs write it in the shortest way, without dotted parts.
  const [front = '', back] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::')
  const read = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))
  if (back === undefined) return read(front)
  const [before, after] = [read(front), read(back)]
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after]
}
