import {checkAccent, nearestAccent} from '@saha/domain/colour/accent'
import {readableWords, readHex, visibleEdges, writeHex} from '@saha/domain/colour/contrast'
import type {ConsoleEmbedTerms} from '@saha/i18n/console-embed/terms'
import {html, nothing} from 'lit'
import {live} from 'lit/directives/live.js'
import {field, textField, tickField} from '../kit/fields.ts'
import type {Reader} from '../kit/reader.ts'
import {coloursOf, groundsOf, type ChosenLook} from './look.ts'

export interface AccentFacts {
  reader: Reader
  terms: ConsoleEmbedTerms
  look: ChosenLook
  /** What is typed now, which may be no colour yet. */
  typed: string
  /** @param colour such as `#0a6558`; empty for none of one's own. */
  choose: (colour: string) => void
  type: (typed: string) => void
}

/** The accent of the elements, which is what one begins with. */
const usualAccent = '#0a6558'

/** A colour of one's own, how it can be seen, and the nearest that everybody can see. */
export function accentField({reader, terms, look, typed, choose, type}: AccentFacts) {
  const {look: words} = terms
  const isOwn = look.accent !== ''
  const typedColour = (value: string) => {
    type(value)
    const colour = readHex(value)
    if (colour) choose(writeHex(colour))
  }
  return html`${tickField({
    id: 'accent-own',
    label: words.accentOwn,
    hint: words.accentHint,
    isTicked: isOwn,
    onChange: (isTicked) => {
      const colour = isTicked ? usualAccent : ''
      type(colour)
      choose(colour)
    },
  })}
  ${
    isOwn
      ? html`<div class="colour">
            ${field(
              {id: 'accent', label: words.accent},
              html`<input
                id="accent"
                type="color"
                .value=${live(look.accent)}
                @change=${(event: Event) => typedColour((event.target as HTMLInputElement).value)}
              />`,
            )}
            ${textField({
              id: 'accent-hex',
              label: words.hex,
              value: typed,
              dir: 'ltr',
              longest: 7,
              problem: readHex(typed) ? undefined : words.notHex,
              onInput: typedColour,
            })}
          </div>
          ${contrastOf(reader, terms, look, typedColour)}`
      : nothing
  }`
}

function contrastOf(
  {speaker}: Reader,
  {contrast: words}: ConsoleEmbedTerms,
  look: ChosenLook,
  choose: (colour: string) => void,
) {
  const grounds = groundsOf(look)
  const check = checkAccent(look.accent, coloursOf(grounds))
  if (!check) return nothing
  const nearest = check.passes ? undefined : nearestAccent(look.accent, coloursOf(grounds))
  // Rounded down: 2.96 is not enough.
  const ratio = (value: number, needed: number) => ({ratio: Math.floor(value * 10) / 10, one: 1, needed})
  return html`<div class="contrast" role="status">
    <p class=${check.passes ? 'passes' : 'fails'}>${check.passes ? words.passes : words.fails}</p>
    <ul>
      ${grounds.map(
        (ground, at) =>
          html`<li>
            <span class="sample ${ground}"><i .style=${`border-color: ${look.accent}`}></i></span>
            ${speaker.say(words[ground], ratio(check.edges[at] ?? 0, visibleEdges))}
          </li>`,
      )}
      <li>
        <span
          class="sample"
          .style=${`background-color: ${look.accent}; color: ${check.on}`}
          aria-hidden="true"
          >Aa</span
        >
        ${speaker.say(words.words, ratio(check.words, readableWords))}
      </li>
    </ul>
    ${
      nearest
        ? html`<button type="button" @click=${() => choose(nearest)}>
            <span class="sample" .style=${`background-color: ${nearest}`}></span>
            ${speaker.say(words.take, {colour: nearest})}
          </button>`
        : nothing
    }
  </div>`
}
