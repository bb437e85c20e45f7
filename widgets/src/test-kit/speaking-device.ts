/** For tests: a device with voices, in place of the one that the browser runs on. */
const real = {
  voices: Object.getOwnPropertyDescriptor(window, 'speechSynthesis'),
  utterance: window.SpeechSynthesisUtterance,
}

/** Words that a device was asked to say. */
interface Said {
  words: string
  voice: string | undefined
}

/** A device that speaks: voices as `language`, or `language, elsewhere` for one that sends words to a server. */
export class Device extends EventTarget {
  readonly said: Said[] = []
  #voices: readonly string[]
  #left: SpeechSynthesisUtterance[] = []

  constructor(...voices: readonly string[]) {
    super()
    this.#voices = voices
  }

  getVoices() {
    return this.#voices.map((name) => ({
      name,
      lang: name.split(',')[0],
      localService: !name.includes('elsewhere'),
      default: false,
    }))
  }

  find(...voices: readonly string[]): void {
    this.#voices = voices
    this.dispatchEvent(new Event('voiceschanged'))
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.said.push({words: utterance.text, voice: utterance.voice?.name})
    this.#left.push(utterance)
  }

  cancel(): void {
    for (const utterance of this.#left.splice(0)) utterance.dispatchEvent(new Event('error'))
  }

  /** Comes to the end of all that was asked for. */
  finish(): void {
    for (const utterance of this.#left.splice(0)) utterance.dispatchEvent(new Event('end'))
  }

  get isSpeaking(): boolean {
    return this.#left.length > 0
  }
}

/** Gives the page a device. The browser's own utterances take no voice that is not its own. */
export function speakThrough(device: Device): Device {
  window.SpeechSynthesisUtterance = Utterance as unknown as typeof SpeechSynthesisUtterance
  Object.defineProperty(window, 'speechSynthesis', {value: device, configurable: true})
  return device
}

class Utterance extends EventTarget {
  readonly text: string
  lang = ''
  voice: unknown = null
  constructor(text: string) {
    super()
    this.text = text
  }
}

/** The browser's own device again. */
export function forgetDevice(): void {
  window.SpeechSynthesisUtterance = real.utterance
  if (real.voices) Object.defineProperty(window, 'speechSynthesis', real.voices)
}
