/** What can be done with an idea that is open, besides supporting it. */
import type {Idea} from '@saha/contract'
import {ideaFeedPathOf} from '@saha/contract/feed-routes'
import type {WholeIdeaTerms} from '@saha/i18n/whole-idea/terms'
import {html, nothing} from 'lit/html.js'
import {Asides} from '../../kit/asides.ts'
import {focusOn} from '../../kit/focus-on.ts'
import type {Host} from '../../kit/reader.ts'
import type {Reading} from '../reading.ts'
import type {ReportShown} from '../reporting/report.ts'
import {reportShowers} from '../reporting/showers.ts'

/** What somebody is doing with an idea, by element. */
interface Doing {
  reports: Asides<ReportShown>
  reporting: number | undefined
  /** Its address was copied. */
  copied: number | undefined
}

const all = new WeakMap<Host, Doing>()

const feedAt = ({server, address, reader}: Reading, idea: number) =>
  `${server.replace(/\/$/, '')}${ideaFeedPathOf({...address, idea: String(idea)})}?lang=${reader.spoken}`

export function actionsShown(terms: WholeIdeaTerms, reading: Reading, {idea, title = ''}: Idea): unknown {
  const {host, linkTo, writing} = reading
  const doing = all.get(host) ?? {
    reports: new Asides(host, reportShowers),
    reporting: undefined,
    copied: undefined,
  }
  all.set(host, doing)
  const feed = feedAt(reading, idea)
  const own = writing?.actions(reading, idea)
  const report = () => {
    doing.reporting = idea
    host.requestUpdate()
  }
  const close = () => {
    doing.reporting = undefined
    void focusOn(host, '[data-report]')
  }
  const share = async () => {
    const url = linkTo(idea)
    const isDone = await (
      navigator.share ? navigator.share({title, url}) : navigator.clipboard.writeText(url)
    ).then(
      () => !navigator.share,
      () => false,
    )
    doing.copied = isDone ? idea : undefined
    host.requestUpdate()
  }
  return html`<div class="buttons actions">
      ${
        // Pages without encryption have neither: the address of the page is the link.
        'share' in navigator || 'clipboard' in navigator
          ? html`<button type="button" @click=${share}>${terms.share}</button>
              <span role="status">${doing.copied === idea ? terms.copied : nothing}</span>`
          : html`<a href=${linkTo(idea)}>${terms.link}</a>`
      }
      ${own ?? html`<button type="button" data-report @click=${report}>${terms.report}</button>`}
      <a href=${feed} type="application/atom+xml">${terms.feed}</a>
    </div>
    ${writing?.below(reading, idea)}
    ${doing.reporting === idea ? doing.reports.render({view: reading, idea, close}) : nothing}`
}
