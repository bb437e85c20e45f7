import {html} from 'lit'
import type {Voice} from './voices.ts'

/** The same thing in each language of the paper, one beside the other; once where they do not differ. */
export function named(voices: readonly Voice[], words: (voice: Voice) => string) {
  const all = voices.filter((voice, at) => voices.findIndex((other) => words(other) === words(voice)) === at)
  return all.map((voice) => html`<span lang=${voice.language} dir=${voice.direction}>${words(voice)}</span>`)
}
