/** One comparison of groups: table, chart where charts are asked for, and whether the groups differ. */
import {isolate} from '@saha/i18n/isolate'
import type {ResultsBreakdownsTerms} from '@saha/i18n/results-breakdowns/terms'
import {html, nothing} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import {askedIn} from '../labels.ts'
import type {BreakdownShown} from '../view.ts'
import {breakdownTable} from './breakdown-table.ts'
import {comparedIn, type Compared} from './groups.ts'
import {independenceWords} from './independence.ts'
import {wideStyles} from '../wide.styles.ts'

/** Shows it in one language. */
export const breakdownsIn =
  (terms: ResultsBreakdownsTerms): Shower<BreakdownShown> =>
  (_, __, {view, breakdown}) => {
    const compared = comparedIn(view, breakdown, terms.joined)
    if (!compared) return nothing
    if (breakdown.notShown)
      return html`<p class="note">
        ${terms.notShown[breakdown.notShown === 'too-few' ? 'tooFew' : 'coarser']}
      </p>`
    adopt(view.host.renderRoot, [wideStyles])
    const {look, parts, reader, activity} = view
    const plain = (asked: Compared['question']) => isolate(reader.plain(askedIn(view, asked)))
    const caption = reader.say.say(terms.caption, {
      question: reader.plain(askedIn(view, compared.question)),
      groups: compared.by.map(plain).join(' × '),
    })
    const isWithheld = compared.groups.some(
      ({people, cells}) => people === null || cells.some(({count, isOver90}) => count === null && !isOver90),
    )
    const isOver90 = compared.groups.some(({cells}) => cells.some((cell) => cell.isOver90))
    const notes = [
      terms.percentages,
      ...(breakdown.rounding > 1 && view.snapshot.step === 1
        ? [reader.say.say(terms.rounded, {n: breakdown.rounding})]
        : []),
      ...(compared.isJoined ? [terms.whyJoined] : []),
      ...(isOver90 ? [terms.whyOver90] : []),
      ...(isWithheld ? [reader.say.count(terms.withheld, activity.smallestGroup)] : []),
    ]
    return html`<div class="breakdown">
      ${look === 'table' ? nothing : parts.charts.render({view, breakdown, joined: terms.joined, caption, over90: terms.over90})}
      ${breakdownTable(terms, view, compared, caption)}
      <p class="differ">${independenceWords(terms, reader.say, breakdown, compared)}</p>
      <p class="note">${notes.join(' ')}</p>
    </div>`
  }
