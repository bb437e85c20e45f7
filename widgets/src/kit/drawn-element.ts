import {render} from 'lit/html.js'
import {adopt, type Styles} from './css.ts'

/** Something that an element has, and that has to know when it is on the page. */
export interface Companion {
  hostConnected?(): void
  hostDisconnected?(): void
  hostUpdated?(): void
}

/**
 * A custom element that draws itself with Lit's templates, and keeps its settings in its attributes.
 *
 * The names are those of `LitElement`, which this stands in for: its reactive properties would be an eighth of all
 * that a page may load for a survey, and an element here has four settings and redraws as a whole.
 */
export abstract class DrawnElement extends HTMLElement {
  /** Attributes whose change means drawing again. */
  static readonly observedAttributes: readonly string[] = []
  static readonly styles: readonly Styles[] = []

  readonly renderRoot = this.attachShadow({mode: 'open'})
  /** Fulfilled when what is asked for by now has been drawn. */
  updateComplete: Promise<void> = Promise.resolve()

  readonly #companions: Companion[] = []
  #isDue = false

  constructor() {
    super()
    adopt(this.renderRoot, (this.constructor as typeof DrawnElement).styles)
  }

  addController(companion: Companion): void {
    this.#companions.push(companion)
  }

  connectedCallback(): void {
    for (const companion of this.#companions) companion.hostConnected?.()
    this.requestUpdate()
  }

  disconnectedCallback(): void {
    for (const companion of this.#companions) companion.hostDisconnected?.()
  }

  attributeChangedCallback(): void {
    this.requestUpdate()
  }

  /** Draws soon, once for all that changes until then. */
  requestUpdate(): void {
    if (this.#isDue || !this.isConnected) return
    this.#isDue = true
    this.updateComplete = Promise.resolve().then(() => {
      this.#isDue = false
      this.willUpdate()
      render(this.render(), this.renderRoot)
      this.updated()
    })
  }

  /** Before drawing. */
  protected willUpdate(): void {}

  protected abstract render(): unknown

  /** After drawing. */
  protected updated(): void {
    for (const companion of this.#companions) companion.hostUpdated?.()
  }
}
