/** Links to where two rounds of a survey are held against each other. */
import type {StaffConsultations, Text, WholeReport} from '@saha/contract'
import type {ReportPageTerms} from '@saha/i18n/console-report/terms'
import {html, nothing} from 'lit'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'
import {server} from '../kit/server.ts'

interface Round {
  activity: string
  title: Text
  /** When it was published last. */
  at: string
}

/** Surveys of other consultations that opened before this one and have results, the newest first. */
export function earlierRounds({consultations}: StaffConsultations, consultation: string): Round[] {
  const own = consultations.find(({id}) => id === consultation)?.opens
  return consultations
    .filter(({id, opens}) => id !== consultation && opens && own && opens < own)
    .toSorted((one, other) => (other.opens ?? '').localeCompare(one.opens ?? ''))
    .flatMap(({activities}) => activities)
    .flatMap(({id, kind, title, snapshot}) =>
      kind === 'survey' && snapshot ? {activity: id, title, at: snapshot.at} : [],
    )
}

interface Shown {
  reader: Reader
  terms: ReportPageTerms
  place: Place
  surveys: WholeReport['surveys']
  rounds: readonly Round[]
}

export function roundLinks({reader, terms, place, surveys, rounds}: Shown): unknown {
  const later = surveys.filter(({snapshot}) => snapshot)
  if (later.length === 0 || rounds.length === 0) return nothing
  const name = (title: Text) => reader.plain(title, place.languages)
  const link = (round: Round, survey: (typeof later)[number]) => {
    const address = `${server}/compare/${place.municipality}/${round.activity}/${survey.activity}`
    const day = reader.speaker.day(round.at.slice(0, 10))
    return html`<li>
      <a href="${address}?lang=${reader.language}" target="_blank"
        >${reader.speaker.say(terms.rounds.link, {earlier: name(round.title), day, later: name(survey.title)})}</a
      >
    </li>`
  }
  return html`<details class="card rounds">
    <summary>${terms.rounds.title}</summary>
    <p class="muted">${terms.rounds.lead}</p>
    <ul>
      ${later.flatMap((survey) => rounds.map((round) => link(round, survey)))}
    </ul>
  </details>`
}
