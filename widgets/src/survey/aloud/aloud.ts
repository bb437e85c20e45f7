/** Reads the step on the screen aloud, through a voice that lives on the device: nothing leaves it. */
import type {AloudTerms} from '@saha/i18n/aloud/terms'
import {aloud as ar} from '@saha/i18n/aloud/ar'
import {aloud as en} from '@saha/i18n/aloud/en'
import {aloud as fr} from '@saha/i18n/aloud/fr'
import {baseLanguage, spokenLanguage} from '@saha/i18n/languages'
import {html, render} from 'lit/html.js'
import {adopt, css} from '../../kit/css.ts'
import type {Host} from '../../kit/reader.ts'
import {piecesIn, type Piece} from './pieces.ts'

const terms: Readonly<Record<string, AloudTerms>> = {ar, en, fr}

// No higher than the line it stands in: the button comes late, and nothing may move. With huge letters it has no room there.
const styles = css`
  .progress {
    container-type: inline-size;
  }
  .aloud {
    float: inline-end;
    margin-block: -0.65em;
    margin-inline-start: 0.75em;
    color: var(--_ink);
  }
  .aloud button {
    padding-inline: 0.75em;
  }
  @container (inline-size < 12em) {
    .aloud {
      float: none;
      margin: 0 0 0.5em;
    }
  }
`

const readers = new WeakMap<Host, StepReader>()

/** A device has one voice at a time. */
let silence = () => {}
addEventListener('pagehide', () => silence())

/** Shows the button beside the step that is on the screen, if there is a voice on the device for its questions. */
export function offer(host: Host): void {
  const reader = readers.get(host) ?? new StepReader(host)
  readers.set(host, reader)
  reader.look()
}

class StepReader {
  readonly #host: Host
  readonly #box = document.createElement('div')
  /** What is being read. Kept, because Chromium forgets the end of what nobody holds. */
  #reading: readonly SpeechSynthesisUtterance[] = []
  /** What the step said when it was begun to be read. */
  #begun = ''

  constructor(host: Host) {
    this.#host = host
    this.#box.className = 'aloud'
    adopt(host.renderRoot, [styles])
    host.addController({hostDisconnected: () => this.stop()})
  }

  look(): void {
    const {renderRoot, reader} = this.#host
    const step = renderRoot.querySelector('.questions')
    const isOther = !step || textOf(step) !== this.#begun
    if (this.#reading.length > 0 && isOther) this.stop()
    const questions = step ? askedIn(step).flatMap(piecesIn) : []
    if (!step || questions.length === 0 || !questions.every(canBeHeard)) return this.#box.remove()
    // Before everything that the survey itself draws there.
    const place = renderRoot.querySelector('.progress') ?? step
    if (this.#box.parentNode !== place) place.prepend(this.#box)
    const {listen, silence: fallSilent} = terms[spokenLanguage(reader.spoken)] ?? en
    const isReading = this.#reading.length > 0
    render(
      html`<button type="button" @click=${() => (isReading ? this.stop() : this.#read(step))}>
        ${isReading ? fallSilent : listen}
      </button>`,
      this.#box,
    )
  }

  #read(step: Element): void {
    silence()
    silence = () => this.stop()
    this.#begun = textOf(step)
    // A hint that only stands in another language is marked as such, in words that are heard.
    const reading = piecesIn(step).filter(canBeHeard).map(utteranceOf)
    this.#reading = reading
    const end = () => {
      if (this.#reading !== reading) return
      this.#reading = []
      this.look()
    }
    for (const utterance of reading) {
      utterance.addEventListener('error', end)
      speechSynthesis.speak(utterance)
    }
    reading.at(-1)?.addEventListener('end', end)
    this.look()
  }

  /** Falls silent, if this is what is heard. */
  stop(): void {
    if (this.#reading.length === 0) return
    this.#reading = []
    speechSynthesis.cancel()
    this.look()
  }
}

const canBeHeard = ({language}: Piece) => voiceFor(language) !== undefined

function utteranceOf({words, language}: Piece): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(words)
  utterance.voice = voiceFor(language) ?? null
  utterance.lang = utterance.voice?.lang ?? language
  return utterance
}

/** A voice on the device: of the same region if there is one, else the device's own choice, else any of the language. */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  // Android writes "ar_JO".
  const tagOf = ({lang}: SpeechSynthesisVoice) => lang.replaceAll('_', '-').toLowerCase()
  const fitting = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && baseLanguage(tagOf(voice)) === baseLanguage(language))
  return (
    fitting.find((voice) => tagOf(voice) === language.toLowerCase()) ??
    fitting.find((voice) => voice.default) ??
    fitting[0]
  )
}

const askedIn = (step: Element) => [...step.querySelectorAll('.asked, .information')]

/** What names a step: the questions in it, not what is entered there. */
const textOf = (step: Element) =>
  askedIn(step)
    .map((asked) => asked.textContent)
    .join()
