/** Answers that have arrived, in the hands of whoever holds their receipt. */
import type {AnswerProblem, Answers, ResponseStatus} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {routes} from '@saha/contract/routes'
import {call, RefusedError, type Route} from '@saha/client/call'
import type {CheckingTerms} from '@saha/i18n/checking/terms'
import type {Appealing} from '../../contributing/own/own-contribution.ts'
import {codeOf, problemOf} from '../../contributing/own/problem.ts'
import {codeIn} from '../../kit/receipt-code.ts'
import {forgetSent} from '../draft.ts'
import {tokenFor} from '../once.ts'
import type {Entries} from '../../questions/entry.ts'
import {entriesFrom} from '../../questions/restore.ts'
import type {Journey} from '../journey.ts'
import type {Own, OwnStep, Phase, Want} from '../phase.ts'

/** A response that has arrived. What is shown follows from the journey's phase. */
/** Whether there is nothing left, and who saw to that. */
function goneBy(error: unknown): OwnStep | undefined {
  const code = codeOf(error)
  if (code === 'withdrawn') return {is: 'withdrawn'}
  return code === 'taken-out' ? {is: 'takenOut'} : undefined
}

export class OwnResponse implements Own {
  /** Said in place of the usual words above all answers, and on the button that sends. */
  words: Partial<CheckingTerms> = {}
  /** The code, as typed. */
  code = ''
  status: ResponseStatus | undefined
  /** Of the fields of what is asked here. */
  readonly id = 'own-answers'
  /** Why a second look is wanted, as typed. */
  #wish = ''

  readonly #journey: Journey
  readonly #before: {phase: Phase; entries: Entries}

  constructor(journey: Journey, before: Phase) {
    this.#journey = journey
    this.#before = {phase: before, entries: journey.entries}
  }

  /** Whether somebody was in the middle of other answers. */
  get isBetween(): boolean {
    return ['asking', 'checking'].includes(this.#before.phase.is)
  }

  /** Reads what the code stands for. */
  async find(want?: Want): Promise<void> {
    if (!codeIn(this.code)) return this.#show({is: 'typing'})
    this.#show({is: 'finding'})
    try {
      const status = await this.#call(routes.readReceipt)
      if (status.kind !== 'response') return this.#show({is: 'typing', problem: 'elsewhere'})
      this.status = status
    } catch (error) {
      const gone = goneBy(error)
      if (gone) return this.#show(gone)
      return this.#show({is: 'typing', problem: codeOf(error) === 'not-found' ? 'unknown' : 'unreachable'})
    }
    const {municipality, activity, version, canChange} = this.status
    const {address, activity: shown} = this.#journey
    const isHere = municipality === address['municipality'] && activity === address['activity']
    if (!isHere || version !== shown?.version) return this.#show({is: 'typing', problem: 'elsewhere'})
    if (want === 'copy') this.copy()
    else if (want && canChange) this[want]()
    else this.#show({is: 'found'})
  }

  /** Fills the form with the answers, and shows them all. */
  change(): void {
    this.#journey.show({is: 'checking'}, this.#stored)
  }

  /** Asks whether it is meant. */
  withdraw(): void {
    this.#show({is: 'sure'})
  }

  askToAppeal(): void {
    this.#wish = ''
    this.#show({is: 'appealing', text: ''})
  }

  /** Takes what was typed. */
  enterAppeal(text: string): void {
    this.#wish = text
  }

  /** Asks for a second look at open answers that were hidden. */
  async appeal(): Promise<void> {
    const {phase} = this.#journey
    const step = phase.is === 'own' ? phase.step : undefined
    const openAnswers = this.status?.openAnswers
    if (step?.is !== 'appealing' || step.isSending || !this.status || !openAnswers) return
    const typed: Appealing = {is: 'appealing', text: this.#wish}
    const text = this.#wish.trim()
    if (!text) return this.#show({...typed, problem: 'empty'})
    this.#show({...typed, isSending: true})
    try {
      await this.#call(routes.appeal, {text: text.slice(0, limits.appealText)})
      this.status = {...this.status, openAnswers: {...openAnswers, canAppeal: false, appeal: 'waiting'}}
      this.see()
    } catch (error) {
      const problem = codeOf(error) === 'no-appeal' ? 'over' : problemOf(error)
      this.#show({...typed, problem})
    }
  }

  copy(): void {
    this.#journey.show({is: 'own', step: {is: 'copy'}}, this.#stored)
  }

  /** Leaves the answers as they are. */
  see(): void {
    this.#show({is: 'found'})
  }

  /** Goes back to what was shown before. */
  leave(): void {
    const {phase, entries} = this.#before
    this.#journey.own = undefined
    this.#journey.show(phase, entries)
  }

  /** An empty form. */
  startAnew(): void {
    this.#journey.startAnew()
  }

  /** Replaces the answers that are stored. What was typed stays until it is done. */
  async send(answers: Answers): Promise<void> {
    const {activity} = this.#journey
    if (!activity || !this.status) return
    this.#journey.show({is: 'sending'})
    try {
      await this.#call(routes.changeResponse, {version: activity.version, answers})
      // What moderators do with other words, they have yet to decide.
      const {openAnswers: _, ...status} = this.status
      this.status = {...status, answers, counted: false}
      this.#show({is: 'found', isChanged: true})
    } catch (error) {
      this.#refuse(error)
    }
  }

  /** The form as it was typed, after something kept it from being stored. */
  back(): void {
    this.#journey.check()
  }

  /** Withdraws for good. */
  async withdrawNow(): Promise<void> {
    const {address, activity} = this.#journey
    this.#show({is: 'sure', isSending: true})
    try {
      await this.#call(routes.withdrawResponse)
    } catch (error) {
      const why = codeOf(error)
      if (why !== 'withdrawn' && why !== 'not-found')
        return this.#show({is: 'sure', problem: why === 'closed' ? 'closed' : 'notSent'})
    }
    if (activity) forgetSent(address)
    this.#show({is: 'withdrawn'})
  }

  #refuse(error: unknown): void {
    if (!(error instanceof RefusedError && error.isFinal)) return this.#show({is: 'notSent'})
    const gone = goneBy(error)
    if (gone) return this.#show(gone)
    if (error.code === 'closed' && this.status) this.status = {...this.status, canChange: false}
    const problems = error.problems.filter(({question}: AnswerProblem) => question)
    if (problems.length > 0) this.#journey.show({is: 'asking', at: problems[0]?.question, problems})
    else this.#show({is: 'refused', why: error.code, quota: error.quota})
  }

  /** The fields behind the stored answers. */
  get #stored(): Entries {
    const {activity} = this.#journey
    return activity ? entriesFrom(activity.survey, this.status?.answers ?? {}) : {}
  }

  #call<Sign extends 'kind' | 'cleaned' | 'withdrawn' | 'appealed'>(
    route: Route<Sign>,
    body?: Parameters<typeof call<Sign>>[3],
  ) {
    const {server, address, activity} = this.#journey
    return call(server, route, {}, body, {
      receipt: codeIn(this.code),
      cache: 'no-store',
      patience: 45_000,
      ...(route.sign === 'withdrawn' && activity?.level !== 'open' ? {browser: tokenFor(address)} : {}),
    })
  }

  #show(step: OwnStep): void {
    this.#journey.show({is: 'own', step})
  }
}
