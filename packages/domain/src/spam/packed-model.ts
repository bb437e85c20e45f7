import {buckets} from './fragments.ts'
import {emptyModel, halfOf, type KindCounts, type SpamModel} from './model.ts'

/** A model as it is stored: counts of buckets, and nothing that they were counted from. */
export interface PackedModel {
  spamTexts: number
  civicTexts: number
  /** Base64 of the counts that are not 0, each after its distance from the one before; both in seven bits a byte. */
  spam: string
  civic: string
}

export function packModel({spam, civic}: SpamModel): PackedModel {
  return {
    spamTexts: spam.texts,
    civicTexts: civic.texts,
    spam: packCounts(spam.counts),
    civic: packCounts(civic.counts),
  }
}

/**
 * @param size how many buckets it has.
 * @throws Error when it was not made by `packModel`.
 */
export function unpackModel(packed: PackedModel, size = buckets): SpamModel {
  const {spam, civic} = emptyModel(size)
  unpackCounts(packed.spam, spam)
  unpackCounts(packed.civic, civic)
  return {spam: {...spam, texts: packed.spamTexts}, civic: {...civic, texts: packed.civicTexts}}
}

function packCounts(counts: Uint16Array): string {
  let bytes = ''
  let last = -1
  const put = (number: number) => {
    let rest = number
    for (; rest > 0x7f; rest >>>= 7) bytes += String.fromCharCode((rest & 0x7f) | 0x80)
    bytes += String.fromCharCode(rest)
  }
  counts.forEach((count, bucket) => {
    if (count === 0) return
    put(bucket - last)
    put(count)
    last = bucket
  })
  return btoa(bytes)
}

function unpackCounts(packed: string, kind: KindCounts): void {
  const bytes = atob(packed)
  let at = 0
  const take = () => {
    let number = 0
    for (let shift = 0; at < bytes.length; shift += 7) {
      const byte = bytes.charCodeAt(at++)
      number |= (byte & 0x7f) << shift
      if (byte <= 0x7f) return number
    }
    throw new Error('These are no counts of buckets.')
  }
  for (let bucket = -1; at < bytes.length;) {
    bucket += take()
    const count = take()
    if (bucket >= kind.counts.length) throw new Error('These are no counts of buckets.')
    kind.counts[bucket] = count
    kind.sums[halfOf(bucket, kind)] += count
  }
}
