/** All that the maps of a survey need: fetched when somebody asks for one. */
import type {PlaceQuestion} from '@saha/contract'
import {askAgain} from '../../map/known-maps.ts'
import type {Host} from '../../kit/reader.ts'
import type {Field} from '../kinds/kind.ts'
import type {FormView} from '../view.ts'
import type {Drawing} from './drawing.ts'
import {within} from './everywhere.ts'
import {drawingWords, mapFor, mapWords, whereabouts} from './map-reader.ts'
import {placeMap} from './place-map.ts'

export const mapping = {
  /** Fetches the words of a reader's language. */
  learn: ({reader}: Host) => mapWords.fetch(reader),

  /** The map of a question, or what became of the wish for it. @param close when what is marked is enough. */
  show(field: Field<PlaceQuestion>, host: Host, close: () => void): {map: unknown} | 'fetching' | 'missing' {
    if (!mapWords.has(field.view.reader)) {
      // Another element of the page brought the code, in its own language.
      void mapWords.fetch(host.reader).then(() => host.requestUpdate())
      return 'fetching'
    }
    const map = mapFor(field.view)
    if (typeof map !== 'object') return map
    return {map: placeMap({...field, question: within(map, field.question)}, map, host, close)}
  },

  /** What is drawn and where; `undefined` until that is known. */
  wordsFor(view: FormView, drawing: Drawing): string | undefined {
    if (!mapWords.has(view.reader)) return undefined
    const map = mapFor(view)
    return typeof map === 'object' ? drawingWords(view, map, drawing) : undefined
  },

  /** Forgets that a map could not be fetched. */
  askAgain(view: FormView): void {
    const {server, address} = whereabouts(view)
    if (mapFor(view) === 'missing') askAgain(server, address)
  },
}

export type Mapping = typeof mapping
