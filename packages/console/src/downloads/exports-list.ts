import type {ExportJob} from '@saha/contract'
import {html, nothing, type TemplateResult} from 'lit'
import type {Reader} from '../kit/reader.ts'

interface Wishes {
  /** Address under which a finished file is fetched: the browser goes on with it where it broke off. */
  addressOf: (job: ExportJob) => string
  remove: (job: ExportJob) => void
}

/** Large files that the reader has asked for, and how far they are. */
export function exportsList(
  reader: Reader,
  jobs: readonly ExportJob[],
  {addressOf, remove}: Wishes,
): TemplateResult {
  const {speaker, words} = reader
  const {large} = words.console.downloads
  const told = ({state, written, of, bytes}: ExportJob): string => {
    if (state === 'running') return speaker.say(large.running, {written, of})
    if (state === 'done')
      return speaker.say(large.done, {megabytes: Math.max(0.1, Math.round(bytes / 1e5) / 10)})
    return large[state]
  }
  const removes = (job: ExportJob) => () => remove(job)
  return html`<section class="exports">
    <h4>${large.title}</h4>
    <p class="hint">${large.hint}</p>
    <ul>
      ${jobs.map(
        (job) =>
          html`<li>
            <p><bdi>${job.name}</bdi></p>
            ${
              job.state === 'running'
                ? html`<progress
                    max=${Math.max(job.of, job.written, 1)}
                    .value=${job.written}
                    aria-label=${told(job)}
                  ></progress>`
                : nothing
            }
            <p class="muted">${told(job)}</p>
            ${
              job.state === 'done'
                ? html`<p class="muted">${speaker.say(large.until, {moment: speaker.moment(job.until)})}</p>`
                : nothing
            }
            <div class="buttons">
              ${
                job.state === 'done'
                  ? html`<a class="button" href=${addressOf(job)} download=${job.name}>${large.fetch}</a>`
                  : nothing
              }
              <button type="button" class="link" @click=${removes(job)}>
                ${job.state === 'done' || job.state === 'failed' ? large.remove : large.stop}
              </button>
            </div>
          </li>`,
      )}
    </ul>
  </section>`
}
