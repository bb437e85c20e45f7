import {answer, type Answering} from '../http/answer.ts'
import {commonHeaders, json} from '../http/headers.ts'
import type {Tickets} from './tickets.ts'

export interface TicketNeeds extends Answering {
  tickets: Pick<Tickets, 'current'>
}

/** `GET` of a ticket for a form that is being opened. */
export function ticketRoutes(needs: TicketNeeds): void {
  const headers = {...commonHeaders, 'content-type': json, 'cache-control': 'no-store'}
  answer(needs, 'readTicket', () => new Response(`{"ticket":"${needs.tickets.current()}"}`, {headers}))
}
