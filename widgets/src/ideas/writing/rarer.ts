import {Asides} from '../../kit/asides.ts'
import type {OwnShown} from '../own/own.ts'
import {ownShowers} from '../own/showers.ts'
import type {Author} from './author.ts'
import type {PartsShown} from './parts/parts.ts'
import {partShowers} from './parts/showers.ts'
import type {SendingShown} from './sending/sending.ts'
import {sendingShowers} from './sending/showers.ts'
import {similarShowers} from './similar/showers.ts'
import type {SimilarShown} from './similar/similar.ts'

/** What not everybody needs who hands in an idea. */
interface Rarer {
  own: Asides<OwnShown>
  parts: Asides<PartsShown>
  sending: Asides<SendingShown>
  similar: Asides<SimilarShown>
}

const rarers = new WeakMap<Author, Rarer>()

export function rarerOf(author: Author): Rarer {
  const {host} = author.desk.view
  const rarer = rarers.get(author) ?? {
    own: new Asides(host, ownShowers),
    parts: new Asides(host, partShowers),
    sending: new Asides(host, sendingShowers),
    similar: new Asides(host, similarShowers),
  }
  rarers.set(author, rarer)
  return rarer
}
