import type {Answers, Survey, SurveyReceipt} from '@saha/contract'
import {setTimeout as sleep} from 'node:timers/promises'
import {openConnection, type Connection} from '../load/connection.ts'
import {formRequest, newKey, reviseRequest} from '../load/requests.ts'
import {answersOf, repeatableRandom} from '../survey/responses.ts'

/** A response whose receipt reached its citizen. */
export interface Acknowledged {
  key: string
  /** The last ones that the server has acknowledged. */
  answers: Answers
  receipt: string
  /** What its citizen made of it: left as it was sent, gave other answers, or withdrew it. */
  fate: 'left' | 'changed' | 'withdrawn'
  /** 1, and one more for every time that the reply did not arrive. */
  tries: number
}

/** Where the citizens send, and what they answer. */
export interface Poll {
  path: string
  receiptPath: string
  survey: Survey
  version: string
  /** The port at which somebody listened last; a new one after every restart. */
  port: () => number
}

export interface Citizens {
  /** Everything that was acknowledged so far. */
  acknowledged: Acknowledged[]
  /** Everybody ends when the response they are sending is acknowledged. */
  finish: () => Promise<void>
}

/**
 * Citizens who send one response after the other, and who send a response again, with its key, until they have its
 * receipt: whatever happens to the server. Some then change their answers, and some withdraw, with the same patience.
 */
export function sendOut(count: number, poll: Poll): Citizens {
  const acknowledged: Acknowledged[] = []
  const random = repeatableRandom(count)
  const end = new AbortController()

  async function live() {
    let line: Connection | undefined
    /** Asks until there is a reply. @returns it, and how often that was tried. */
    async function ask(request: Buffer, status: number): Promise<{body: Buffer; tries: number}> {
      for (let tries = 1; ; tries++) {
        const reply = await trySending(line ?? poll.port(), request, status)
        line = reply?.line
        if (reply) return {body: reply.body, tries}
        await sleep(10)
      }
    }
    while (!end.signal.aborted) {
      const form = {key: newKey(), version: poll.version, answers: answersOf(poll.survey, random)}
      const {body, tries} = await ask(formRequest(poll.path, form), 201)
      const {receipt} = JSON.parse(body.toString()) as SurveyReceipt
      const one: Acknowledged = {key: form.key, answers: form.answers, receipt, fate: 'left', tries}
      const chance = random()
      if (chance < 0.3) {
        const answers = answersOf(poll.survey, random)
        await ask(reviseRequest(poll.receiptPath, receipt, {version: poll.version, answers}), 200)
        Object.assign(one, {answers, fate: 'changed'})
      } else if (chance < 0.5) {
        await ask(reviseRequest(poll.receiptPath, receipt), 200)
        one.fate = 'withdrawn'
      }
      acknowledged.push(one)
    }
    line?.close()
  }

  const everybody = Promise.all(Array.from({length: count}, live))
  // Whoever calls `finish` is told.
  everybody.catch(() => {})
  return {
    acknowledged,
    finish: async () => {
      end.abort()
      await everybody
    },
  }
}

/** The reply and the connection that it came by; nothing when the server is gone, or too busy. */
async function trySending(
  to: Connection | number,
  request: Buffer,
  expected: number,
): Promise<{line: Connection; body: Buffer} | undefined> {
  try {
    const line = typeof to === 'number' ? await openConnection(to) : to
    const {status, body} = await line.send(request)
    if (status === expected) return {line, body}
    line.close()
    if (status === 503) return undefined
    throw new UnexpectedReplyError(`A request was answered with ${status}: ${body.toString()}`)
  } catch (error) {
    if (error instanceof UnexpectedReplyError) throw error
    return undefined
  }
}

class UnexpectedReplyError extends Error {}
