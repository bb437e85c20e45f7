import type {ServerHealth} from '@saha/contract'
import type {ConsoleServerTerms} from '@saha/i18n/console-server/terms'
import {html, nothing, type TemplateResult} from 'lit'
import type {Reader} from '../kit/reader.ts'

/** How the server is, as facts with their names. */
export function healthPart(
  reader: Reader,
  {health: words}: ConsoleServerTerms,
  health: ServerHealth,
): TemplateResult {
  const {speaker} = reader
  const size = (bytes: number) => sizeIn(reader, bytes)
  const known: Partial<Record<string, string>> = {...words.ailments}
  const facts: [string, unknown][] = [
    [words.store, words[health.store]],
    ...(health.size === null ? [] : [[words.size, size(health.size)] as [string, unknown]]),
    ...(health.disk === null
      ? []
      : [
          [
            words.disk,
            speaker.say(words.left, {free: size(health.disk.free), all: size(health.disk.all)}),
          ] as [string, unknown],
        ]),
    [words.backup, backupIn(reader, words, health.backup)],
    [words.queue, speaker.count(words.waiting, health.queue)],
    [words.mail, health.mail ? words.mailOn : words.mailOff],
    [words.version, html`<bdi>${health.version}</bdi>`],
    [words.clock, speaker.moment(health.clock)],
  ]
  const warning = backupWarning(reader, words, health)
  return html`<section class="card" aria-labelledby="server-health">
    <h2 id="server-health">${words.title}</h2>
    ${health.ailments.map((ailment) => html`<p class="error">${known[ailment] ?? words.ailments.other}</p>`)}
    ${warning ? html`<p class="notice problem">${warning}</p>` : nothing}
    ${health.ailments.length === 0 && !warning ? html`<p>${words.well}</p>` : nothing}
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </section>`
}

/** Days after which a backup is so old that it has to be said. */
const oldAfter = 7
const day = 86_400_000

function backupIn(
  reader: Reader,
  words: ConsoleServerTerms['health'],
  backup: ServerHealth['backup'],
): string {
  if (!backup) return words.noBackup
  const {say, moment} = reader.speaker
  return say(words.backupOf, {moment: moment(backup.at), size: sizeIn(reader, backup.bytes)})
}

/** `undefined` while the last backup is young. */
function backupWarning(
  {speaker}: Reader,
  words: ConsoleServerTerms['health'],
  {backup, clock}: ServerHealth,
): string | undefined {
  const days = backup ? Math.floor((Date.parse(clock) - Date.parse(backup.at)) / day) : undefined
  if (days === undefined) return words.neverBackup
  return days < oldAfter ? undefined : speaker.count(words.oldBackup, days)
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** Such as `12 GB`, in the reader's language. */
function sizeIn({language}: Reader, bytes: number): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1000)))
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumFractionDigits: 1,
  })
  return format.format(bytes / 1000 ** step)
}
