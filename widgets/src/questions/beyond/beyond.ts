/** What only some surveys need: rarer kinds of question, random order, facts to know; and the way to all that fewer need. */
import type {Answers, Survey} from '@saha/contract'
import {optionImages} from '@saha/domain/survey/option-images'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {inOrder} from '@saha/domain/survey/shuffle'
import type {ExtraTerms} from '@saha/i18n/extra/terms'
import {html, nothing} from 'lit/html.js'
import {adopt} from '../../kit/css.ts'
import type {Host} from '../../kit/reader.ts'
import {addKind, hasKind, kindName, kindOf, type KindName} from '../kinds/kind.ts'
import type {More, FormView} from '../view.ts'
import {beyondStyles} from './beyond.styles.ts'
import {ExtraWords} from './extra-words.ts'
import {makeSpaceFor, spaceOf} from './form-space.ts'

type Core = 'single' | 'multiple' | 'scale' | 'number' | 'short-text' | 'long-text'

/** Each makes itself known when it arrives. */
const rarer: Readonly<Record<Exclude<KindName, Core>, () => Promise<unknown>>> = {
  dropdown: () => import('../rarer/dropdown.ts'),
  rating: () => import('../rarer/rating.ts'),
  date: () => import('../rarer/date.ts'),
  ranking: () => import('../rarer/ranking.ts'),
  matrix: () => import('../rarer/matrix.ts'),
  shares: () => import('../rarer/shares.ts'),
  consent: () => import('../rarer/consent.ts'),
  contact: () => import('../rarer/contact.ts'),
  photo: () => import('../rarer/photo.ts'),
  // Nothing of it is asked for, so that the build need not make an object of all that its file gives to the map.
  place: async () => {
    await import('../rarer/place.ts')
  },
}

const winds = /"(?:showIf|next|rules)":|\{[a-z\d-]+\}/
const hasWords = /"(?:other|atLeast|atMost)":/

/** Arrives with the first survey that has paths, rules or texts with answers. Whatever else it meets, it leaves alone. */
let winding: typeof import('./winding.ts') | undefined

export const beyond = {
  /** Where answers lead; `undefined` where all questions are asked one after the other. */
  pathThrough: (survey: Survey, answers: Answers) => winding?.pathThrough(survey, answers),
  brokenRules: (survey: Survey, answers: Answers) => winding?.brokenRules(survey, answers),

  /**
   * Fetches the kinds of a survey.
   *
   * @returns the first question that cannot be shown here, if there is one.
   * @throws when a file does not arrive.
   */
  async bring(survey: Survey): Promise<string | undefined> {
    const questions = answerableQuestions(survey)
    const names = new Set(questions.map(kindName))
    const text = JSON.stringify(survey)
    if (winds.test(text)) winding ??= await import('./winding.ts')
    if (hasWords.test(text)) await import('./choices-with-words.ts')
    await Promise.all(
      [...names].map(async (name) => {
        if (isRarer(name) && !hasKind(name)) await rarer[name]()
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
  wordsFor(host: Host, survey: Survey): ExtraWords {
    makeSpaceFor(host)
    const kinds = new Set(answerableQuestions(survey).map(kindOf))
    adopt(host.renderRoot, [beyondStyles, ...[...kinds].flatMap(({styles}) => styles ?? [])])
    return new ExtraWords(host, kinds)
  },

  /** @param seed of the form. */
  moreFor(view: FormView, extra: ExtraTerms, seed: string): More {
    const {reader, activity} = view
    const more: More = {
      extra,
      form: spaceOf(reader, seed),
      pageSoFar: (from, page) =>
        winding?.isSettled(activity.survey, from) === false
          ? reader.say.say(extra.paths.page, {page})
          : undefined,
      piped: (question, text) => winding?.piped(view, question, text) ?? text,
      inOrder: (items, {id, order}) => inOrder(items, order, `${seed}/${id}`),
      background: (question) => {
        const {background} = question
        if (!background) return nothing
        return html`<details class="background">
          <summary>${reader.words(more.piped(question, background.title))}</summary>
          <p class="text">${reader.words(more.piped(question, background.text))}</p>
        </details>`
      },
      endedEarly: () => winding?.endedEarly(view, extra),
      ruleWords: (problem) => winding?.ruleWords(view, problem),
    }
    return more
  },
}

function isRarer(name: KindName): name is keyof typeof rarer {
  return Object.hasOwn(rarer, name)
}

export type Beyond = typeof beyond
