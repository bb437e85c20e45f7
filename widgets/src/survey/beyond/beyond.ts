/** All that only some surveys need: paths, rules, piping, random order, words of one's own, and rarer kinds of question. */
import type {Survey} from '@saha/contract'
import {optionImages} from '@saha/domain/survey/option-images'
import {isLengthSettled, pathThrough} from '@saha/domain/survey/paths'
import {pipe, pipeableBefore} from '@saha/domain/survey/pipe'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {brokenRules} from '@saha/domain/survey/rules'
import {inOrder} from '@saha/domain/survey/shuffle'
import type {ExtraTerms} from '@saha/i18n/extra/terms'
import {html, nothing} from 'lit/html.js'
import {adopt} from '../../kit/css.ts'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import type {AnyReader} from '../../kit/reader.ts'
import {addKind, hasKind, kindName, kindOf, type Kind, type KindName} from '../kinds/kind.ts'
import type {More, SurveyView} from '../view.ts'
import {beyondStyles} from './beyond.styles.ts'
import {multipleWithWords, singleWithWords} from './choices-with-words.ts'
import {ExtraWords} from './extra-words.ts'
import {makeSpaceFor, spaceOf} from './form-space.ts'

type Core = 'single' | 'multiple' | 'scale' | 'number' | 'short-text' | 'long-text'

const rarer: Readonly<Record<Exclude<KindName, Core>, () => Promise<{kind: Kind}>>> = {
  dropdown: () => import('../rarer/dropdown.ts'),
  rating: () => import('../rarer/rating.ts'),
  date: () => import('../rarer/date.ts'),
  ranking: () => import('../rarer/ranking.ts'),
  matrix: () => import('../rarer/matrix.ts'),
  shares: () => import('../rarer/shares.ts'),
  consent: () => import('../rarer/consent.ts'),
  contact: () => import('../rarer/contact.ts'),
  photo: () => import('../rarer/photo.ts'),
  place: () => import('../rarer/place.ts'),
}

addKind('single', singleWithWords)
addKind('multiple', multipleWithWords)

export const beyond = {
  pathThrough,
  brokenRules,

  /**
   * Fetches the kinds of a survey.
   *
   * @returns the first question that cannot be shown here, if there is one.
   * @throws when a file does not arrive.
   */
  async bring(survey: Survey): Promise<string | undefined> {
    const questions = answerableQuestions(survey)
    const names = new Set(questions.map(kindName))
    await Promise.all(
      [...names].map(async (name) => {
        if (isRarer(name) && !hasKind(name)) addKind(name, (await rarer[name]()).kind)
      }),
    )
    if (optionImages(survey).length > 0) {
      const {pictured} = await import('../rarer/pictures.ts')
      addKind('single', pictured.single)
      addKind('multiple', pictured.multiple)
    }
    return questions.find((question) => !hasKind(kindName(question)))?.id
  },

  /** The words for it all in the reader's language, and the look of the kinds that were brought. */
  wordsFor(host: DrawnElement & {readonly reader: AnyReader}, survey: Survey): ExtraWords {
    makeSpaceFor(host)
    const kinds = new Set(answerableQuestions(survey).map(kindOf))
    adopt(host.renderRoot, [beyondStyles, ...[...kinds].flatMap(({styles}) => styles ?? [])])
    return new ExtraWords(host, kinds)
  },

  /** @param seed of the form. */
  moreFor({reader, activity, path}: SurveyView, extra: ExtraTerms, seed: string): More {
    const {survey, municipality} = activity
    const more: More = {
      extra,
      form: spaceOf(reader, seed),
      pageSoFar: (from, page) =>
        isSettled(survey, from) ? undefined : reader.say.say(extra.paths.page, {page}),
      piped: (question, text) => {
        if (!Object.values(text).some((words) => words.includes('{'))) return text
        const earlier = pipeableBefore(survey, question.id)
        const pipeIn = (language: string, words: string) =>
          pipe(words, earlier, path.answers, {
            language,
            languages: municipality.languages,
            number: reader.say.number,
          })
        return Object.fromEntries(
          Object.entries(text).map(([language, words]) => [language, pipeIn(language, words)]),
        )
      },
      inOrder: (items, {id, order}) => inOrder(items, order, `${seed}/${id}`),
      background: (question) => {
        const {background} = question
        if (!background) return nothing
        return html`<details class="background">
          <summary>${reader.words(more.piped(question, background.title))}</summary>
          <p class="text">${reader.words(more.piped(question, background.text))}</p>
        </details>`
      },
      endedEarly: () =>
        path.end.is === 'early'
          ? html`<div class="notice">
              <p><strong>${extra.paths.endedEarly}</strong></p>
              <p class="text">${reader.words(path.end.reason)}</p>
              <p>${extra.paths.mayStillSend}</p>
            </div>`
          : nothing,
      ruleWords: ({rule}) => {
        const broken = survey.rules?.find(({id}) => id === rule)
        return broken && reader.plain(broken.message)
      },
    }
    return more
  },
}

/** Survey to what `isLengthSettled` said of its questions: the same for every answer. */
const settled = new WeakMap<Survey, Map<string, boolean>>()

function isSettled(survey: Survey, from: string): boolean {
  const known = settled.get(survey) ?? new Map<string, boolean>()
  settled.set(survey, known)
  const isKnown = known.get(from) ?? isLengthSettled(survey, from)
  known.set(from, isKnown)
  return isKnown
}

function isRarer(name: KindName): name is keyof typeof rarer {
  return Object.hasOwn(rarer, name)
}

export type Beyond = typeof beyond
