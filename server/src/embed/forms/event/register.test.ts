/** Whoever has no scripts registers for an event, and sees, changes and withdraws the registration with its receipt. */
import type {EventSettings, Question} from '@saha/contract'
import {beforeEach, describe, expect, test} from 'vitest'
import {
  eventDefinition,
  eventStarts,
  forgetRegistrations,
  openEvening,
  type Evening,
} from '../../../event/event.test-kit.ts'
import {useFile} from '../../../storage/each-store.ts'
import {codeOn, visitForms, type OpenPage} from '../forms.test-kit.ts'

const opened = useFile()
let evening: Evening
let open: ReturnType<typeof visitForms>

const words = (en: string) => ({en, ar: `${en} (ar)`})
const fields: Question[] = [
  {
    id: 'meal',
    type: 'single',
    text: words('What do you eat?'),
    options: ['meat', 'greens'].map((id) => ({id, text: words(id)})),
  },
  {id: 'email', type: 'contact', by: 'email', text: words('Your address'), why: words('To write to you.')},
]
const named: Partial<EventSettings> = {registration: {name: 'required', nameSeenBy: 'hosts', fields}}

beforeEach(async () => {
  await forgetRegistrations(opened().store)
  evening = await openEvening(opened().store)
  open = visitForms(evening)
})

const define = (settings: Partial<EventSettings>) => evening.define(eventDefinition(settings))
const form = () => open('/embed/irbid/park-evening/register?lang=en')
const withCode = async (code: string) =>
  (await open('/embed/irbid/park-evening/receipt?lang=en')).press('open', {_receipt: code})

/** Somebody registers. @returns the page with the receipt. */
async function register(filled: Record<string, string> = {}): Promise<OpenPage> {
  await define(named)
  return (await form()).press('send', {_name: 'Layla', ...filled})
}

test('the page of the event leads to the form, and to the receipt', async () => {
  await define({})

  const {html} = await open('/embed/irbid/park-evening?lang=en')

  expect(html).toContain('park-evening/register?lang=en')
  expect(html).toContain('park-evening/receipt?lang=en')
})

test('a seat is given, with a receipt, and the same form sent twice is one seat', async () => {
  await define(named)
  const empty = await form()

  const filled = {_name: ' Layla ', meal: 'greens', email: 'layla@town.example'}
  const codes = [codeOn(await empty.press('send', filled)), codeOn(await empty.press('send', filled))]

  expect(codes[0]).toBe(codes[1])
  expect(await evening.stored()).toHaveLength(1)
  expect(await evening.follow(codes[0] ?? '')).toMatchObject({
    seat: 'has-seat',
    name: 'Layla',
    answers: {meal: 'greens', email: 'layla@town.example'},
  })
})

test('what is missing or wrong stands at the top, beside its field, and nothing that was typed is lost', async () => {
  await define(named)

  const wrong = await (await form()).press('send', {_name: ' ', email: 'at home', meal: 'greens'})

  expect(wrong.words).toContain('Please enter a name.')
  expect(wrong.html).toContain('href="#f-_name"')
  expect(wrong.html).toContain('href="#f-email"')
  expect(wrong.fields.get('email')).toBe('at home')
  expect(wrong.fields.get('meal')).toBe('greens')
  expect(await evening.stored()).toHaveLength(0)
})

test('a name that is too long is said to be, before anything is sent', async () => {
  await define(named)

  const wrong = await (await form()).press('send', {_name: 'x'.repeat(41)})

  expect(wrong.words).toContain('The name is too long')
})

describe('when all seats are taken', () => {
  test('nobody is put on the waiting list without having read of it', async () => {
    await define({capacity: 1, waitingList: true})
    const early = await form()
    await evening.register(1)

    const told = await early.press('send', {_name: 'Layla'})
    const waiting = await told.press('send')

    expect(told.words).toContain('Wait for a seat')
    expect(told.fields.get('_name')).toBe('Layla')
    expect(waiting.words).toContain('You are on the waiting list')
    expect(await evening.follow(codeOn(waiting))).toMatchObject({seat: 'waits', ahead: 0})
  })

  test('and there is no list, the form says so instead', async () => {
    await define({capacity: 1})
    await evening.register(1)

    const full = await form()

    expect(full.words).toContain('All seats are taken')
    expect(full.buttons).not.toContain('send')
  })
})

test.each([
  ['is cancelled', {cancelled: words('Rain.')}, 'This event is cancelled'],
  ['is by invitation', {byInvitation: true}, 'This event is by invitation'],
  [
    'takes registrations no longer',
    {registration: {until: '2026-06-01T09:00:00+03:00'}},
    'too late to register',
  ],
] as const)('an event that %s has no form', async (_, settings, said) => {
  await define(settings as Partial<EventSettings>)

  const page = await form()

  expect(page.words).toContain(said)
  expect(page.buttons).not.toContain('send')
})

describe('with the receipt', () => {
  test('what was entered is read and changed, and the code stands in no address', async () => {
    const code = codeOn(await register({meal: 'meat'}))
    const status = await withCode(code)
    const changing = await status.press('change')

    const saved = await changing.press('send', {_name: 'Layla H.', meal: 'greens'})

    expect(status.words).toContain('You have a seat')
    expect(status.words).toContain('Layla')
    expect(changing.fields.get('meal')).toBe('meat')
    expect(saved.words).toContain('Your changes are saved.')
    expect(changing.html).not.toMatch(/(?:href|action)="[^"]*(?:[0-9A-Za-z]{4}[- ]?){5}/)
    expect(await evening.follow(code)).toMatchObject({name: 'Layla H.', answers: {meal: 'greens'}})
  })

  test('nothing is changed once the event has begun, and what was typed still stands there', async () => {
    const code = codeOn(await register())
    const changing = await (await withCode(code)).press('change')
    evening.clock.now = eventStarts

    const late = await changing.press('send', {_name: 'Layla H.'})

    expect(late.words).toContain('It is too late to change anything.')
    expect(late.fields.get('_name')).toBe('Layla H.')
    expect(await evening.follow(code)).toMatchObject({name: 'Layla', canChange: false})
  })

  test('the seat is given back, after being asked once more', async () => {
    const code = codeOn(await register())
    const sure = await (await withCode(code)).press('withdraw')

    const gone = await sure.press('withdraw-yes')

    expect(sure.words).toContain('Your seat goes to somebody else')
    expect(gone.words).toContain('You are no longer registered')
    expect((await evening.counts()).registered).toBe(0)
  })
})
