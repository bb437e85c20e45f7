/** What stands around the map of a collection: counts, keys, signs, months, and what was chosen on it. */
import {html, nothing} from 'lit/html.js'
import {cardShown, spotShown} from './draw-chosen.ts'
import {nearbyShown} from './draw-nearby.ts'
import type {Scene} from './scene.ts'

/** @param isBeside whether the list of the collection stands beside the map, so that it needs none of its own. */
export function markedShown(scene: Scene, isBeside: boolean): unknown {
  const {marked, words, ideaMap} = scene
  const {card, spot} = marked
  return html`<div class="marked" ?data-beside=${isBeside} aria-busy=${marked.state === 'reading'}>
    <p class="counts" role="status">${countsIn(scene)}</p>
    ${
      marked.state === 'failed'
        ? html`<div class="notice problem">
            <p role="alert">${words.marksMissing}</p>
            <button type="button" @click=${() => marked.read()}>${marked.view.terms.common.retry}</button>
          </div>`
        : nothing
    }
    <div class="chart">
      ${ideaMap.element} ${card ? cardShown(scene, card) : nothing} ${spot ? spotShown(scene, spot) : nothing}
      ${buttonsIn(scene)} ${legendIn(scene)} ${timeIn(scene)}
      ${scene.areTilesMissing ? html`<p class="how" role="status">${words.tilesMissing}</p>` : nothing}
      ${scene.map.tiles ? html`<p class="how">${marked.view.reader.words(scene.map.tiles.credit)}</p>` : nothing}
      <details class="how">
        <summary>${words.help}</summary>
        <p id="map-how">
          <span class="by-finger">${words.touch}</span>${' '}<span class="by-mouse">${words.mouse}</span
          >${' '}<span class="by-keys">${words.keys}</span>
        </p>
      </details>
    </div>
    ${isBeside && !marked.place ? nothing : nearbyShown(scene)}
  </div>`
}

function countsIn({marked, words}: Scene): unknown {
  const {reader} = marked.view
  if (marked.state !== 'read') return nothing
  if (marked.plane.marks.length === 0) return words.none
  return [
    reader.say.count(words.onMap, marked.count),
    reader.say.count(words.here, marked.inView.length),
  ].join(' ')
}

function buttonsIn(scene: Scene) {
  const {words, ideaMap, me} = scene
  const canLocate = 'geolocation' in navigator && isSecureContext
  return html`<div class="pad">
      <button type="button" aria-label=${words.closer} @click=${() => ideaMap.zoom(1)}>+</button>
      <button type="button" aria-label=${words.farther} @click=${() => ideaMap.zoom(-1)}>−</button>
      <button type="button" @click=${() => ideaMap.showAll()}>${words.whole}</button>
      ${
        canLocate
          ? html`<button type="button" aria-describedby="map-me" @click=${scene.locate}>
              ${words.me.ask}
            </button>`
          : nothing
      }
    </div>
    ${
      canLocate
        ? html`<p class="how" id="map-me">${words.me.means}</p>
            <p class="how" role="status">${me === 'unasked' ? nothing : words.me[me]}</p>`
        : nothing
    }`
}

const stages = ['open', 'accepted', 'done', 'declined'] as const

/** Which statuses each sign stands for. */
function legendIn({marked, words, signs}: Scene) {
  const {activity, reader} = marked.view
  const list = new Intl.ListFormat(reader.say.locale, {type: 'unit', style: 'short'})
  return html`<ul role="list" class="legend" aria-label=${words.legend}>
    ${stages.map((stage) => {
      const names = activity.statuses.flatMap((status) =>
        status.stage === stage ? [reader.plain(status.text)] : [],
      )
      return names.length > 0 ? html`<li>${signs[stage]} <span>${list.format(names)}</span></li>` : nothing
    })}
  </ul>`
}

/** Native: keys, screen readers and both directions know it. */
function timeIn({marked, words}: Scene) {
  const {months, month, player, view} = marked
  if (months.length < 2) return nothing
  const {say} = view.reader
  const format = new Intl.DateTimeFormat(say.locale, {month: 'long', year: 'numeric', timeZone: 'UTC'})
  const name = format.format((months[month] ?? 0) * 86_400_000)
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  return html`<div class="time">
    <label for="map-time">${words.time.label}</label>
    <output for="map-time">${name}</output>
    <input
      id="map-time"
      type="range"
      min="0"
      max=${months.length - 1}
      .value=${`${month}`}
      aria-valuetext=${say.say(words.time.until, {month: name})}
      @input=${({target}: Event) => {
        marked.player.stop()
        marked.goTo(Number((target as HTMLInputElement).value))
      }}
    />
    ${
      isCalm
        ? html`<button
            type="button"
            aria-disabled=${month >= months.length - 1}
            @click=${() => marked.step()}
          >
            ${words.time.next}
          </button>`
        : html`<button type="button" @click=${() => (player.isPlaying ? marked.stop() : marked.play())}>
            ${player.isPlaying ? words.time.pause : words.time.play}
          </button>`
    }
  </div>`
}
