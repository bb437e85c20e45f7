import {prepare, type Prepared} from '../../http/prepared.ts'
import {accentOnWhite} from '../page-look.ts'
import type {PageReader} from '../page-reader.ts'
import {drawCard, type CardWords} from './draw-card.ts'

/** What pages have that nobody has chosen a colour for. */
const usualAccent = '#0b6b5a'

/** A card in the colour of its municipality, ready to be sent. @param cache value of `cache-control`. */
export async function prepareCard(
  reader: Pick<PageReader, 'look' | 'direction'>,
  words: Pick<CardWords, 'municipality' | 'title' | 'below'>,
  cache = 'public, max-age=3600',
): Promise<Prepared> {
  const accent = accentOnWhite(reader) ?? usualAccent
  const png = await drawCard({...words, direction: reader.direction, accent})
  return prepare(png, {type: 'image/png', cache, effort: 1})
}
