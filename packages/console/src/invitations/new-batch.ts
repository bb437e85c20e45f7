import {limits} from '@saha/contract/limits'
import type {ConsoleInvitationsTerms} from '@saha/i18n/console-invitations/terms'
import {html} from 'lit'
import type {Deed} from '../kit/deed.ts'
import {textField} from '../kit/fields.ts'
import type {Reader} from '../kit/reader.ts'

/** What is typed, and what is wrong with it. */
export interface BatchWish {
  name: string
  number: string
  wrong: ReadonlySet<'name' | 'number'>
}

interface Facts {
  reader: Reader
  terms: ConsoleInvitationsTerms
  wish: BatchWish
  deed: Deed
  change: (change: Partial<BatchWish>) => void
  send: (event: SubmitEvent) => void
}

/** How many were typed, in any digits; `undefined` when they cannot be made. */
export function numberIn({number}: BatchWish): number | undefined {
  const digits = number
    .trim()
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
  const codes = /^[0-9]{1,6}$/.test(digits) ? Number(digits) : 0
  return codes >= 1 && codes <= limits.batchCodes ? codes : undefined
}

/** The form by which codes are made. */
export function newBatch({reader, terms: {make}, wish, deed, change, send}: Facts) {
  const {say} = reader.speaker
  const most = {n: limits.batchCodes}
  return html`<section class="card fields" aria-labelledby="make-title">
    <h2 id="make-title" tabindex="-1">${make.title}</h2>
    <form class="fields" novalidate @submit=${send}>
      ${textField({
        id: 'batch-name',
        label: make.name,
        hint: make.nameHint,
        problem: wish.wrong.has('name') ? make.nameMissing : undefined,
        value: wish.name,
        longest: limits.batchName,
        isRequired: true,
        onInput: (name) => change({name}),
      })}
      ${textField({
        id: 'batch-number',
        label: make.number,
        hint: say(make.numberHint, most),
        problem: wish.wrong.has('number') ? say(make.numberWrong, most) : undefined,
        value: wish.number,
        dir: 'ltr',
        longest: 6,
        isRequired: true,
        onInput: (number) => change({number}),
      })}
      ${deed.notice(reader, {
        unreachable: make.lost,
        'too-many-batches': make.tooMany,
        'nothing-to-invite-to': make.closed,
      })}
      <div class="buttons">
        <button class="primary" aria-disabled=${deed.isUnderWay}>
          ${deed.isUnderWay ? make.making : make.send}
        </button>
      </div>
    </form>
  </section>`
}
