/** In a list, on a map, or both: a choice there is only where there is a map. */
import type {LayoutTerms} from '@saha/i18n/layouts/terms'
import {html} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import type {Layout, Reading} from '../reading.ts'
import {layoutStyles} from './layouts.styles.ts'

const layouts: readonly Layout[] = ['list', 'map', 'both']

/** Shows it in one language. */
export const layoutsIn =
  (terms: LayoutTerms): Shower<Reading> =>
  (_, __, {host, layout, look}) => {
    adopt(host.renderRoot, [layoutStyles])
    return html`<div class="layouts" role="group" aria-label=${terms.label}>
      ${layouts.map(
        (name) =>
          html`<button
            type="button"
            aria-pressed=${name === layout}
            data-layout=${name}
            @click=${() => look({layout: name})}
          >
            ${terms[name]}
          </button>`,
      )}
    </div>`
  }
