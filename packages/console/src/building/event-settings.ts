/** How an event works. Its words come with it: few consultations have one. */
import {offsetIn, isZone, wallClock} from '@saha/domain/event/clocks'
import type {ConsoleEventsTerms} from '@saha/i18n/console-events/terms'
import {html, nothing} from 'lit'
import {until} from 'lit/directives/until.js'
import {eventWords} from '../events/event-words.ts'
import {loadingNotice} from '../kit/notices.ts'
import {field} from '../kit/fields.ts'
import {idOf, type Drafting} from './drafting.ts'
import {moved, type Json} from './json-path.ts'
import {daysLater, toField} from './moments.ts'
import {choiceAt, itemButtons, lineAt, problemAt, textAt, tickAt} from './parts.ts'
import {questionList} from './survey/question-list.ts'

const arrived = new Map<string, ConsoleEventsTerms['settings']>()

/** @param path where the settings stand, such as `activities[0].event`. */
export function eventSettings(drafting: Drafting, path: string): unknown {
  const {language} = drafting.reader
  const words = arrived.get(language)
  if (words) return form(drafting, path, words)
  const loading = eventWords[language]().then(({settings}) => {
    arrived.set(language, settings)
    return form(drafting, path, settings)
  })
  return until(loading, loadingNotice(drafting.reader))
}

/** A new one: an evening in a month, on the clocks of whoever makes it. */
export function beginEvent(): Record<string, Json> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const at = (hour: number) => momentIn(zone, toField(daysLater(new Date(), 30, hour).toISOString())) ?? ''
  return {event: {zone, starts: at(17), ends: at(19)}}
}

function form(drafting: Drafting, path: string, words: ConsoleEventsTerms['settings']) {
  const {editor} = drafting
  const hasSeats = typeof editor.at(`${path}.capacity`) === 'number'
  const hasLink = editor.at(`${path}.online`) !== undefined
  return html`<section class="card fields">
      <h2>${words.title}</h2>
      ${textAt(drafting, `${path}.text`, {label: words.text, rows: 3})}
      ${lineAt(drafting, `${path}.zone`, {label: words.zone, hint: words.zoneHint, isRequired: true})}
      ${timeAt(drafting, path, 'starts', words.starts)} ${timeAt(drafting, path, 'ends', words.ends)}
      ${textAt(drafting, `${path}.place.words`, {label: words.place, rows: 2})}
      ${lineAt(drafting, `${path}.online.link`, {label: words.link, type: 'url'})}
      ${hasLink ? tickAt(drafting, `${path}.online.forRegistered`, {label: words.linkForRegistered}) : nothing}
    </section>
    <section class="card fields">
      <h2>${words.registration}</h2>
      ${tickAt(drafting, `${path}.byInvitation`, {label: words.byInvitation})}
      ${lineAt(drafting, `${path}.capacity`, {label: words.capacity, hint: words.capacityHint, type: 'number'})}
      ${
        hasSeats
          ? html`<div class="within">
              ${tickAt(drafting, `${path}.waitingList`, {label: words.waitingList})}
              ${tickAt(drafting, `${path}.exactSeats`, {label: words.exactSeats})}
            </div>`
          : nothing
      }
      ${choiceAt(drafting, `${path}.registration.name`, {
        label: words.name,
        none: 'optional',
        choices: (['optional', 'required', 'none'] as const).map((value) => ({
          value,
          label: words.names[value],
        })),
      })}
      ${choiceAt(drafting, `${path}.registration.nameSeenBy`, {
        label: words.nameSeenBy,
        none: 'hosts',
        choices: (['hosts', 'entrance'] as const).map((value) => ({value, label: words.seenBy[value]})),
      })}
      ${timeAt(drafting, path, 'registration.until', words.until)}
      <h3>${words.fields}</h3>
      ${questionList(drafting, `${path}.registration.fields`, {without: ['place', 'photo']})}
    </section>
    <section class="card fields">
      <h2>${words.agenda}</h2>
      ${agenda(drafting, `${path}.agenda`, words)}
    </section>
    <section class="card fields">
      ${lineAt(drafting, `${path}.survey`, {label: words.survey, hint: words.idHint})}
      ${lineAt(drafting, `${path}.thread`, {label: words.thread, hint: words.idHint})}
      ${textAt(drafting, `${path}.cancelled`, {label: words.cancelled, hint: words.cancelledHint, rows: 2})}
    </section>`
}

/** A moment on the clocks of the event's zone, whatever the clock of whoever types shows. */
function timeAt(drafting: Drafting, path: string, name: string, label: string) {
  const {editor} = drafting
  const at = `${path}.${name}`
  const typed = editor.at(`${path}.zone`)
  const zone = typeof typed === 'string' && isZone(typed) ? typed : 'UTC'
  const moment = Date.parse(String(editor.at(at) ?? ''))
  const value = Number.isNaN(moment) ? '' : new Date(wallClock(zone, moment)).toISOString().slice(0, 16)
  const put = (event: Event) => editor.put(at, momentIn(zone, (event.target as HTMLInputElement).value))
  const facts = {id: idOf(at), label, problem: problemAt(drafting, at)}
  return field(
    facts,
    html`<input
      id=${facts.id}
      name=${facts.id}
      type="datetime-local"
      dir="ltr"
      .value=${value}
      @change=${put}
    />`,
  )
}

/** What the clocks of a zone show, as a moment with its offset. */
function momentIn(zone: string, typed: string): string | undefined {
  const clock = Date.parse(`${typed}Z`)
  if (Number.isNaN(clock)) return undefined
  // The offset of that time of day; what is guessed first may lie on the other side of a change of clocks.
  const offset = offsetIn(zone, clock - offsetIn(zone, clock) * 60_000)
  const size = Math.abs(offset)
  const digits = (number: number) => String(number).padStart(2, '0')
  return `${typed}:00${offset < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`
}

function agenda(drafting: Drafting, path: string, words: ConsoleEventsTerms['settings']) {
  const {editor, terms} = drafting
  const items = (editor.at(path) ?? []) as Record<string, Json>[]
  const put = (next: Json[]) => editor.put(path, next.length > 0 ? next : undefined)
  return html`${items.map(
      (_, at) =>
        html`<fieldset class="item">
          <legend>${words.agendaItem} ${at + 1}</legend>
          ${itemButtons(terms, {
            name: `${words.agendaItem} ${at + 1}`,
            at,
            count: items.length,
            move: (by) => put(moved(items, at, by)),
            remove: () => put(items.toSpliced(at, 1)),
          })}
          ${lineAt(drafting, `${path}[${at}].at`, {label: words.at})}
          ${textAt(drafting, `${path}[${at}].title`, {label: words.agendaItem})}
          ${textAt(drafting, `${path}[${at}].text`, {label: words.text, rows: 2})}
        </fieldset>`,
    )}
    <div class="buttons">
      <button type="button" @click=${() => put([...items, {title: {}}])}>${words.addItem}</button>
    </div>`
}
