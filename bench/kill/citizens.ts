import type {Answers, Survey, SurveyReceipt} from '@saha/contract'
import {setTimeout as sleep} from 'node:timers/promises'
import {openConnection, type Connection} from '../load/connection.ts'
import {formRequest, newKey} from '../load/requests.ts'
import {answersOf, repeatableRandom} from '../survey/responses.ts'

/** A response whose receipt reached its citizen. */
export interface Acknowledged {
  key: string
  answers: Answers
  receipt: string
  /** 1, and one more for every time that the reply did not arrive. */
  tries: number
}

/** Where the citizens send, and what they answer. */
export interface Poll {
  path: string
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
 * receipt: whatever happens to the server.
 */
export function sendOut(count: number, poll: Poll): Citizens {
  const acknowledged: Acknowledged[] = []
  const random = repeatableRandom(count)
  const end = new AbortController()

  async function live() {
    let line: Connection | undefined
    while (!end.signal.aborted) {
      const form = {key: newKey(), version: poll.version, answers: answersOf(poll.survey, random)}
      const request = formRequest(poll.path, form)
      for (let tries = 1; ; tries++) {
        const reply = await trySending(line ?? poll.port(), request)
        line = reply?.line
        if (!reply) {
          await sleep(10)
          continue
        }
        acknowledged.push({key: form.key, answers: form.answers, receipt: reply.receipt, tries})
        break
      }
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

/** The receipt and the connection that it came by; nothing when the server is gone, or too busy. */
async function trySending(
  to: Connection | number,
  request: Buffer,
): Promise<{line: Connection; receipt: string} | undefined> {
  try {
    const line = typeof to === 'number' ? await openConnection(to) : to
    const {status, body} = await line.send(request)
    if (status === 201) return {line, receipt: (JSON.parse(body.toString()) as SurveyReceipt).receipt}
    line.close()
    if (status === 503) return undefined
    throw new UnexpectedReplyError(`A response was answered with ${status}: ${body.toString()}`)
  } catch (error) {
    if (error instanceof UnexpectedReplyError) throw error
    return undefined
  }
}

class UnexpectedReplyError extends Error {}
