import {Ticket} from '@saha/contract'
import {own, typedIn, type Visit} from './visit.ts'

/** When the form was drawn first, in the server's own hand. */
export async function ticketOf(visit: Visit): Promise<string> {
  const before = typedIn(visit, own.ticket)
  if (before) return before
  const read = await visit.call(visit.c, 'readTicket', {shape: Ticket})
  return read.is === 'done' ? read.reply.ticket : ''
}
