/** Boxes for what keeps a citizen from taking part, and what to do about it. Fetched only when one is shown. */
import type {Activity, RefusalCode, ShownSurvey} from '@saha/contract'
import type {SetbackTerms} from '@saha/i18n/setback/terms'
import {html, nothing} from 'lit/html.js'
import type {AnyReader} from './reader.ts'
import type {OpenReceipt} from './receipt-code.ts'
import {tellWebmaster} from './tell-webmaster.ts'

/** What is wrong with the tag on the page, for its webmaster. */
export type Misconfiguration =
  /** An empty value: the attribute is missing. */
  | {is: 'attribute'; attribute: 'activity' | 'consultation' | 'municipality' | 'server'; value: string}
  | {is: 'unknownActivity' | 'unknownMunicipality'; server: string; value: string}
  | {is: 'unknownQuestion' | 'unknownBreakdown'; value: string}
  /** A question of a kind that the element does not have. */
  | {is: 'cannotShow'; value: string}

export type Setback =
  | {is: 'misconfigured'; what: Misconfiguration}
  | {is: 'notYetOpen' | 'closed'; activity: Activity}
  | {is: 'answered'; activity: Activity; again: () => void}
  | {is: 'forgetful'}
  | {is: 'crowded'; isKept: boolean}
  | {
      is: 'refused'
      why: RefusalCode | 'too-old'
      activity: ShownSurvey
      quota?: string | undefined
      /** Of the response that is stored already. */
      day?: string | undefined
      back: () => void
    }
  | {is: 'changed'; fitting: number}

const examples = {
  activity: 'irbid/park-survey',
  consultation: 'irbid/old-station',
  municipality: 'irbid',
  server: 'https://saha.example/',
}

/** @param tag of the element on the page. */
export function setbackBox(
  terms: SetbackTerms,
  reader: AnyReader,
  tag: string,
  setback: Setback,
  open?: OpenReceipt,
) {
  const {say} = reader
  const withReceipt = open ? button(terms.withReceipt, () => open(), false) : nothing
  switch (setback.is) {
    case 'misconfigured':
      return misconfigured(terms.misconfigured, reader, tag, setback.what)
    case 'notYetOpen':
    case 'closed': {
      const {opens, closes} = setback.activity.consultation
      const {title, text} = terms[setback.is]
      return box(
        title,
        say.say(text, {moment: say.moment(setback.is === 'closed' ? closes : opens)}),
        setback.is === 'closed' ? withReceipt : nothing,
      )
    }
    case 'answered':
      return setback.activity.level === 'open'
        ? box(
            terms.answered.title,
            nothing,
            html`<div class="buttons">
              ${button(terms.answered.again, setback.again, false)}${withReceipt}
            </div>`,
          )
        : box(terms.answered.title, terms.answered.once[setback.activity.level], withReceipt)
    case 'forgetful':
      return html`<p class="notice">${terms.forgetful}</p>`
    case 'crowded':
      return box(terms.crowded.title, terms.crowded[setback.isKept ? 'kept' : 'notKept'])
    case 'refused':
      return refused(terms, reader, setback, withReceipt)
    case 'changed':
      return html`<p class="notice">${say.count(terms.changed, setback.fitting)}</p>`
  }
}

function refused(
  {refused: words, answered, misconfigured: {forWebmaster, originNotAllowed}}: SetbackTerms,
  reader: AnyReader,
  {why, activity, quota, day = '', back}: Setback & {is: 'refused'},
  withReceipt: unknown,
) {
  const full = activity.survey.quotas?.find(({id}) => id === quota)
  if (full)
    return box(
      words.full,
      reader.words(full.message),
      html`<p>${words.notStored}</p>
        ${button(words.backToForm, back, false)}`,
    )
  if (why === 'answered-already')
    return box(
      words.already.title,
      reader.say.say(words.already.text[activity.level === 'invitation' ? 'invitation' : 'browser'], {
        day: day && reader.say.day(day),
      }),
      html`<p>${words.already.now}</p>
        <p>${words.nothingLost}</p>
        <div class="buttons">${withReceipt}${button(words.backToForm, back, false)}</div>`,
      true,
    )
  const places = {municipality: reader.plain(activity.municipality.name), origin: self.origin}
  const advice =
    why === 'origin-not-allowed' &&
    tellWebmaster(`${forWebmaster} ${reader.say.say(originNotAllowed, places)}`)
  return box(
    words.title,
    why === 'too-old' ? words.tooOld : (words.because[why] ?? words.because.unknown),
    html`${advice ? html`<p class="muted">${advice}</p>` : nothing}
      <p>${words.nothingLost}</p>
      ${why === 'key-reused' ? button(answered.again, back, false) : button(words.backToForm, back, true)}`,
    true,
  )
}

/** Names the tag, the attribute and what was expected. What the page put inside the tag stays visible. */
function misconfigured(
  words: SetbackTerms['misconfigured'],
  {say}: AnyReader,
  localName: string,
  what: Misconfiguration,
) {
  return html`${box(words.title, tellWebmaster(`${words.forWebmaster} ${explanation()}`), nothing, true)}<slot
    ></slot>`

  function explanation(): string {
    switch (what.is) {
      case 'attribute': {
        const {attribute, value} = what
        const [tag, example] = [`<${localName}>`, `${attribute}="${examples[attribute]}"`]
        return value
          ? say.say(words.wrong, {tag, attribute, value: `"${value}"`, example})
          : say.say(words.missing, {tag, attribute, example})
      }
      case 'unknownActivity':
      case 'unknownMunicipality':
        return say.say(words[what.is], {...what, value: `"${what.value}"`})
      case 'unknownQuestion':
      case 'unknownBreakdown':
      case 'cannotShow':
        return say.say(words[what.is], {value: `"${what.value}"`})
    }
  }
}

const box = (title: string, text: unknown, rest: unknown = nothing, isProblem = false) =>
  html`<div class="notice ${isProblem ? 'problem' : ''}" part=${isProblem ? 'error' : nothing}>
    <h3 data-focus>${title}</h3>
    <p>${text}</p>
    ${rest}
  </div>`

const button = (words: string, act: () => void, isPrimary: boolean) =>
  html`<button type="button" class=${isPrimary ? 'primary' : ''} @click=${act}>${words}</button>`
