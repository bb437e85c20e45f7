/** What the server knows of when a form was opened, and of nothing else. */
import {beforeEach, expect, test} from 'vitest'
import {useFile} from '../storage/each-store.ts'
import {openSquare} from '../saha.test-kit.ts'
import {createTickets} from './tickets.ts'

const clock = {now: 0}
const tickets = createTickets('a secret', () => clock.now)
beforeEach(() => {
  clock.now = Date.parse('2026-06-15T12:00:00Z')
})

test('a form that is sent within three seconds was filled in by no hand', () => {
  const ticket = tickets.current()
  clock.now += 2_900

  expect(tickets.ageOf(ticket)).toBe('fresh')
})

test('a form that took longer is a usual one, for a day', () => {
  const ticket = tickets.current()
  clock.now += 3_000
  const soon = tickets.ageOf(ticket)
  clock.now += 86_390_000

  expect([soon, tickets.ageOf(ticket)]).toEqual(['usual', 'usual'])
})

test('whoever opens a form at the same time has the same ticket', () => {
  const first = tickets.current()
  clock.now += 2_999

  expect(tickets.current()).toBe(first)
})

test('every process of a server knows the tickets of the others', () => {
  const other = createTickets('a secret', () => clock.now)

  expect(other.ageOf(tickets.current())).toBe('fresh')
})

test.each([
  ['there is none', () => undefined],
  ['it is empty', () => ''],
  ['it is made up', () => 'p5sd1c.AAAAAAAAAAAAAAAAAAAAAA'],
  ['it says another time than was signed', () => tickets.current().replace(/^./, '1')],
  ['it has lost its signature', () => tickets.current().split('.')[0]],
  ['something stands behind it', () => `${tickets.current()}x`],
  ['another server has signed it', () => createTickets('another secret', () => clock.now).current()],
  ['it is of tomorrow', () => createTickets('a secret', () => clock.now + 86_400_000).current()],
  ['it is older than a day', () => createTickets('a secret', () => clock.now - 86_403_000).current()],
])('nobody knows the age of a form when %s', (_, ticket) => {
  expect(tickets.ageOf(ticket())).toBe('none')
})

const opened = useFile()

test('a ticket is handed out to whoever asks, and kept by nobody in between', async () => {
  const {app, clock: hour} = await openSquare(opened().store, {staff: {secret: 'a secret'}})

  const reply = await app.request('/v1/tickets')

  const {ticket} = (await reply.json()) as {ticket: string}
  expect(reply.headers.get('cache-control')).toBe('no-store')
  expect(createTickets('a secret', () => hour.now).ageOf(ticket)).toBe('fresh')
})
