import type {ShownSurvey} from '@saha/contract'
import type {ResultsTooFewTerms} from '@saha/i18n/results-too-few/terms'
import {html} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'

/** Shows in one language why there is nothing to see yet, or never will be. */
export const tooFewIn =
  ({title, why, when, closed}: ResultsTooFewTerms): Shower<ShownSurvey> =>
  ({say}, _, {state, smallestGroup}) =>
    html`<div class="notice">
      <h3>${title}</h3>
      <p>${say.count(why, smallestGroup)}</p>
      <p>${state === 'closed' ? say.count(closed, smallestGroup) : say.count(when, smallestGroup * 2)}</p>
    </div>`
