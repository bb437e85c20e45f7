import {checkAccent, groundsFor, nearestAccent} from '@saha/domain/colour/accent'
import {readableWords, readHex, visibleEdges, writeHex} from '@saha/domain/colour/contrast'
import type {ConsoleLookTerms} from '@saha/i18n/console-look/terms'
import {html, nothing} from 'lit'
import {live} from 'lit/directives/live.js'
import {groundsOf, type ChosenStyle, type StyleFacts} from './chosen-style.ts'
import {field, textField, tickField} from './fields.ts'
import type {Reader} from './reader.ts'

/** The accent of the elements: one begins with it, or with its neighbour that can be seen. */
const usualAccent = '#0a6558'

/** A colour of one's own, how it can be seen, and the nearest that everybody can see. */
export function accentField({reader, terms: words, style, typed, change, type}: StyleFacts) {
  const isOwn = style.accent !== ''
  const choose = (accent: string) => change({accent})
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
      const begin = nearestAccent(usualAccent, groundsFor(style.theme || undefined)) ?? usualAccent
      const colour = isTicked ? begin : ''
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
                .value=${live(style.accent)}
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
          ${contrastOf(reader, words, style, typedColour)}`
      : nothing
  }`
}

function contrastOf(
  {speaker}: Reader,
  {contrast: words}: ConsoleLookTerms,
  style: ChosenStyle,
  choose: (colour: string) => void,
) {
  const grounds = groundsOf(style)
  const colours = groundsFor(style.theme || undefined)
  const check = checkAccent(style.accent, colours)
  if (!check) return nothing
  const nearest = check.passes ? undefined : nearestAccent(style.accent, colours)
  // Rounded down: 2.96 is not enough.
  const ratio = (value: number, needed: number) => ({ratio: Math.floor(value * 10) / 10, one: 1, needed})
  return html`<div class="contrast" role="status">
    <p class=${check.passes ? 'passes' : 'fails'}>${check.passes ? words.passes : words.fails}</p>
    <ul>
      ${grounds.map(
        (ground, at) =>
          html`<li>
            <span class="sample ${ground}"><i .style=${`border-color: ${style.accent}`}></i></span>
            ${speaker.say(words[ground], ratio(check.edges[at] ?? 0, visibleEdges))}
          </li>`,
      )}
      <li>
        <span
          class="sample"
          .style=${`background-color: ${style.accent}; color: ${check.on}`}
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
