/** Writing, voting, and what comes of it: fetched with the first touch. */
import type {ComposingTerms} from '@saha/i18n/composing/terms'
import {Asides, type Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import type {AddingShown} from '../attach/adding.ts'
import {addingShowers} from '../attach/adding-showers.ts'
import type {OwnShown} from '../own/own.ts'
import {ownShowers} from '../own/showers.ts'
import {arrivedNote} from './arrived-note.ts'
import {authorAt} from './attend.ts'
import type {Author} from './author.ts'
import {composeForm} from './compose-form.ts'
import type {Desk} from './desk.ts'
import type {RefusalShown} from './refusals/refusal.ts'
import {refusalShowers} from './refusals/showers.ts'
import type {ReportShown} from './reports/report.ts'
import {reportShowers} from './reports/showers.ts'
import type {Slip} from './slips.ts'
import {unsentNote} from './unsent-note.ts'
import {voteNote} from './vote-note.ts'
import {writingStyles} from './writing.styles.ts'

export interface LaterShown {
  desk: Desk
  place: string
}

interface LaterWords {
  composing: ComposingTerms
  /** Words to make up names from, parted by spaces. */
  pseudonyms: string
}

/** Shows in one language what lies at a place of a thread. */
export function laterIn({composing, pseudonyms}: LaterWords): Shower<LaterShown> {
  return (_, __, {desk, place}) => {
    dress(desk.view.host)
    const author = authorAt(desk, pseudonyms)
    const slips = author.at(place)
    return slips.length > 0 ? slips.map((slip) => drawn(composing, author, slip)) : undefined
  }
}

function drawn(terms: ComposingTerms, author: Author, slip: Slip): unknown {
  const rarer = rarerOf(author)
  switch (slip.is) {
    case 'form':
      return composeForm(terms, author, slip, {
        refusal: () => rarer.refusals.render({author, form: slip}),
        additions: () => rarer.additions.render({author, form: slip}),
      })
    case 'unsent':
      return unsentNote(terms, author, slip)
    case 'arrived':
      return arrivedNote(terms, author, slip)
    case 'vote':
      return voteNote(terms.vote, author, slip)
    case 'own':
      return rarer.own.render({author, slip, composing: terms})
    case 'report':
      return rarer.reports.render({author, slip})
  }
}

/** What not everybody needs who writes. */
interface Rarer {
  own: Asides<OwnShown>
  reports: Asides<ReportShown>
  refusals: Asides<RefusalShown>
  additions: Asides<AddingShown>
}

const rarers = new WeakMap<Author, Rarer>()

function rarerOf(author: Author): Rarer {
  const {host} = author.desk.view
  const rarer = rarers.get(author) ?? {
    own: new Asides(host, ownShowers),
    reports: new Asides(host, reportShowers),
    refusals: new Asides(host, refusalShowers),
    additions: new Asides(host, addingShowers),
  }
  rarers.set(author, rarer)
  return rarer
}

const dressed = new WeakSet<DrawnElement>()

function dress(host: DrawnElement): void {
  if (!dressed.has(host)) adopt(host.renderRoot, [writingStyles])
  dressed.add(host)
}
