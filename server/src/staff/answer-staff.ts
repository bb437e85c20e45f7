import {staffRoutes, type StaffRouteName} from '@saha/contract'
import type {Context} from 'hono'
import {answerAt, type Answering} from '../http/answer.ts'
import {refuse} from '../http/refuse.ts'
import {checkOwnPage} from './own-pages.ts'
import {forStaff} from './staff-headers.ts'

export interface StaffAnswering extends Answering {
  /** Address of the server as browsers see it. */
  publicUrl: string
}

/** Answers one route of the console. Whatever changes something is taken from the console's own pages only. */
export function answerStaff(
  answering: StaffAnswering,
  name: StaffRouteName,
  handler: (c: Context) => Promise<Response>,
): void {
  const {method, path} = staffRoutes[name]
  answerAt(answering, method, path, name, async (c) => {
    try {
      if (method !== 'GET') checkOwnPage(c, answering.publicUrl)
      return forStaff(await handler(c))
    } catch (error) {
      return forStaff(refuse(error, answering.log))
    }
  })
}
