/** Kinds of questions: how each begins, and the fields that only it has. */
import type {Question} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {html, nothing} from 'lit'
import type {Drafting} from '../drafting.ts'
import type {Json} from '../json-path.ts'
import {optionList} from '../option-list.ts'
import {optionPicture} from './option-picture.ts'
import {choiceAt, dayAt, lineAt, textAt, tickAt} from '../parts.ts'

export type QuestionType = Question['type']

/** In the order in which they are offered: what is used most comes first. */
export const questionTypes: readonly QuestionType[] = [
  'single',
  'multiple',
  'rating',
  'scale',
  'long-text',
  'short-text',
  'matrix',
  'ranking',
  'number',
  'shares',
  'date',
  'place',
  'photo',
  'contact',
  'consent',
  'information',
]

const two = (name: string): Json => [
  {id: `${name}-1`, text: {}},
  {id: `${name}-2`, text: {}},
]

/** What a new question of a kind holds beside id, type and words. */
export const beginnings: Readonly<Record<QuestionType, () => Record<string, Json>>> = {
  single: () => ({options: two('option')}),
  multiple: () => ({options: two('option')}),
  ranking: () => ({options: two('option')}),
  matrix: () => ({rows: [{id: 'row-1', text: {}}], columns: two('column')}),
  scale: () => ({from: 1, to: 5, low: {}, high: {}}),
  rating: () => ({}),
  number: () => ({min: 0, max: 100}),
  shares: () => ({options: two('option'), total: 100}),
  date: () => ({}),
  'short-text': () => ({}),
  'long-text': () => ({}),
  contact: () => ({by: 'email', why: {}}),
  consent: () => ({}),
  place: () => ({}),
  photo: () => ({}),
  information: () => ({}),
}

/** The fields that only one kind has. @param path of the question. */
export function ownFields(drafting: Drafting, path: string, type: QuestionType): unknown {
  const {question: words} = drafting.terms
  const options = (name: string, label: string, more?: (at: string) => unknown) =>
    optionList(drafting, `${path}.${name}`, {label, name: name.replace(/s$/, ''), ...(more && {more})})
  const random = tickAt(drafting, `${path}.order`, {
    label: words.random,
    hint: words.randomHint,
    ticked: 'random',
  })
  const number = (name: string, label: string, hint?: string) =>
    lineAt(drafting, `${path}.${name}`, {label, type: 'number', ...(hint && {hint})})
  switch (type) {
    case 'single':
      return html`${options('options', words.options, (at) => html`${otherTick(drafting, at)} ${outsideTick(drafting, at)} ${optionPicture(drafting, at)}`)}
      ${random}
      ${choiceAt(drafting, `${path}.look`, {
        label: words.look,
        none: 'list',
        choices: (['list', 'dropdown'] as const).map((value) => ({value, label: words.looks[value]})),
      })}`
    case 'multiple':
      return html`${options(
          'options',
          words.options,
          (at) =>
            html`${otherTick(drafting, at)}
            ${tickAt(drafting, `${at}.exclusive`, {label: words.exclusive, hint: words.exclusiveHint})}
            ${standsAlone(drafting, at) ? outsideTick(drafting, at) : nothing} ${optionPicture(drafting, at)}`,
        )}
        ${random}
        <div class="beside">${number('atLeast', words.atLeast)} ${number('atMost', words.atMost)}</div>`
    case 'ranking':
      return html`${options('options', words.options)} ${random}
      ${number('most', words.rankMost, words.rankMostHint)}`
    case 'matrix':
      return html`${options('rows', words.rows)}
      ${options('columns', words.columns, (at) => (drafting.editor.at(`${path}.multiple`) ? nothing : outsideTick(drafting, at)))}
      ${random} ${tickAt(drafting, `${path}.multiple`, {label: words.severalPerRow})}
      ${tickAt(drafting, `${path}.ordered`, {label: words.orderedColumns})}`
    case 'scale':
      return html`<div class="beside">
          ${number('from', words.from, words.fromHint)} ${number('to', words.to)}
        </div>
        ${textAt(drafting, `${path}.low`, {label: words.low})}
        ${textAt(drafting, `${path}.high`, {label: words.high})}`
    case 'number':
      return html`<div class="beside">
          ${number('min', words.min)} ${number('max', words.max)} ${number('decimals', words.decimals)}
        </div>
        ${textAt(drafting, `${path}.unit`, {label: words.unit, hint: words.unitHint})}`
    case 'shares':
      return html`${options('options', words.options)} ${number('total', words.total)}
      ${textAt(drafting, `${path}.unit`, {label: words.unit, hint: words.unitHint})}`
    case 'date':
      return html`<div class="beside">
          ${dayAt(drafting, `${path}.min`, {label: words.firstDay})}
          ${dayAt(drafting, `${path}.max`, {label: words.lastDay})}
        </div>
        ${choiceAt<string>(drafting, `${path}.countBy`, {
          label: words.countBy,
          none: '',
          choices: (['', 'month', 'year'] as const).map((value) => ({
            value,
            label: words.countings[value || 'none'],
          })),
        })}`
    case 'short-text':
    case 'long-text':
      return number(
        'most',
        words.mostLetters,
        drafting.reader.speaker.say(words.mostLettersHint, {n: limits.longTextGraphemes}),
      )
    case 'contact':
      return html`${choiceAt<string>(drafting, `${path}.by`, {
        label: words.by,
        none: '',
        choices: (['email', 'phone'] as const).map((value) => ({value, label: words.ways[value]})),
      })}
      ${textAt(drafting, `${path}.why`, {label: words.why, hint: words.whyHint, rows: 2})}`
    case 'photo':
      return number('most', words.mostPhotos)
    case 'information':
      return textAt(drafting, `${path}.title`, {label: words.infoTitle})
    case 'rating':
    case 'consent':
    case 'place':
      return nothing
  }
}

const otherTick = (drafting: Drafting, at: string) =>
  tickAt(drafting, `${at}.other`, {
    label: drafting.terms.question.other,
    hint: drafting.terms.question.otherHint,
  })

const outsideTick = (drafting: Drafting, at: string) =>
  tickAt(drafting, `${at}.outside`, {
    label: drafting.terms.question.outside,
    hint: drafting.terms.question.outsideHint,
  })

/** Only what cannot stand beside another choice can be outside of percentages; what is there can be taken away. */
const standsAlone = ({editor}: Drafting, at: string) =>
  editor.at(`${at}.exclusive`) === true || editor.at(`${at}.outside`) === true
