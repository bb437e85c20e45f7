/** What a municipality is protected from, and what it is not. */
import {beforeEach, describe, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {parkDefinition} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import type {Suspect} from './judge.ts'
import {createSpamDefence} from './spam-defence.ts'
import {createTickets} from './tickets.ts'

const praise =
  'Congratulations to the municipality for this award! After a long day I enjoy online card games, and Teen Patti Gold pays real money: https://teenpattigold.example.com'
const anger = 'عيب عليكم! أربع سنين وعود والمجاري لسا بتجري قدام المدرسة. مين وقع إنه الشغل خلص؟'
const bees =
  'Honey of our mountain bees is back, two jars for the price of one at the stall of Abu Samir behind the fire station.'

describeEachStore('the spam defence', (opened) => {
  const clock = {now: Date.parse('2026-06-15T12:00:00Z')}
  const tickets = createTickets('a secret', () => clock.now)
  let number = 0

  beforeEach(async () => {
    const {db} = opened().store
    await db.deleteFrom('spam_model').execute()
    await importDefinition(db, parkDefinition())
    const zarqa = parkDefinition()
    await importDefinition(db, {...zarqa, municipality: {...zarqa.municipality, id: 'zarqa'}})
  })

  function open(freePerMinute = 0) {
    const {db} = opened().store
    const ownHosts = ['saha.example']
    const defence = createSpamDefence({
      db,
      secret: 'a secret',
      tickets,
      ownHosts,
      freePerMinute,
      now: () => clock.now,
    })
    const ticket = tickets.current()
    clock.now += 60_000
    const suspect = (text: string, more: Partial<Suspect> = {}): Suspect => ({
      municipality: 'irbid',
      id: String(number++).padStart(22, '0'),
      text,
      name: 'ليلى',
      ticket,
      hasEarlier: false,
      ...more,
    })
    return {
      ...defence,
      judgeText: (text: string, more?: Partial<Suspect>) => defence.judge(suspect(text, more)),
    }
  }

  const codesOf = ({signals}: {signals: {code: string}[]}) => signals.map(({code}) => code)

  test('holds praise that leads to an online card game', async () => {
    const judgement = await open().judgeText(praise)

    expect(judgement).toMatchObject({isHeld: true, wantsWork: true})
  })

  test('lets anger pass, and asks nothing of it', async () => {
    const {score, isHeld, wantsWork} = await open().judgeText(anger)

    expect({isHeld, wantsWork}).toEqual({isHeld: false, wantsWork: false})
    expect(score).toBeLessThan(0.2)
  })

  test.each([
    ['the municipality’s own site', 'https://www.irbid.example/budget'],
    ['the pages of this server', 'https://saha.example/c/irbid/park'],
    ['a public body', 'https://www.mola.gov.jo'],
  ])('a link to %s is none', async (_, link) => {
    const judgement = await open().judgeText(`Half a million for cars, it stands here: ${link} Shame on you!`)

    expect(codesOf(judgement)).not.toContain('links')
    expect(judgement.isHeld).toBe(false)
  })

  test('the field that nobody sees gives programs away', async () => {
    const judgement = await open().judgeText('Nice park.', {website: 'https://example.com'})

    expect(codesOf(judgement)).toContain('trap')
    expect(judgement.isHeld).toBe(true)
  })

  test('haste is a sign and no proof', async () => {
    const judgement = await open().judgeText('More shade, please.', {ticket: tickets.current()})

    expect(codesOf(judgement)).toContain('hasty')
    expect(judgement.isHeld).toBe(false)
  })

  test('whoever wrote without a network has no ticket, and is not held for that', async () => {
    const judgement = await open().judgeText('More shade, please.', {ticket: undefined})

    expect(codesOf(judgement)).toContain('no-ticket')
    expect(judgement).toMatchObject({isHeld: false, wantsWork: false})
  })

  describe('copies', () => {
    const letter =
      'نطالب بإعادة فتح المكتبة العامة في المساء، لأن أبناءنا لا يجدون مكانًا هادئًا للدراسة في أيام الامتحانات.'

    test('are noticed without hamza and marks, and with long letters', async () => {
      const defence = open()
      await defence.judgeText(letter)

      const copy = await defence.judgeText(
        'نطالب باعـــادة فتح المكتبه العامه في المساء لان ابناءنا لا يجدون مكانا هادئا للدراسه في ايام الامتحانات',
      )

      expect(codesOf(copy)).toContain('copied')
    })

    test('are none of what was refused', async () => {
      const defence = open()
      const id = 'refused'.padEnd(22, '0')
      await defence.judgeText(bees, {id})
      defence.overlook('irbid', id)

      const again = await defence.judgeText(bees)

      expect(codesOf(again)).not.toContain('copied')
    })

    test('are no copies when the same contribution is sent again', async () => {
      const defence = open()
      await defence.judgeText(letter, {id: 'one'})

      const again = await defence.judgeText(letter, {id: 'one'})

      expect(codesOf(again)).not.toContain('copied')
    })

    test('in another town are not noticed', async () => {
      const defence = open()
      await defence.judgeText(letter)

      const elsewhere = await defence.judgeText(letter, {municipality: 'zarqa'})

      expect(codesOf(elsewhere)).not.toContain('copied')
    })

    test('of a letter that a whole street signs are published, for a little work', async () => {
      const defence = open()
      for (let sent = 0; sent < 20; sent++) await defence.judgeText(letter)

      const {isHeld} = await defence.judgeText(letter)

      expect(isHeld).toBe(false)
    })
  })

  describe('when moderators decide', () => {
    test('what they call spam is held from then on, and nothing like their neighbours’ anger', async () => {
      const defence = open()
      const before = await defence.judgeText(bees)

      for (let day = 0; day < 3; day++) await defence.learn('irbid', `${bees} Only today! ${day}`, true)

      const after = await defence.judgeText(bees)
      expect([before.isHeld, after.isHeld]).toEqual([false, true])
      expect((await defence.judgeText(anger)).isHeld).toBe(false)
    })

    test('other towns decide for themselves', async () => {
      const defence = open()
      for (let day = 0; day < 3; day++) await defence.learn('irbid', bees, true)

      expect((await defence.judgeText(bees, {municipality: 'zarqa'})).isHeld).toBe(false)
    })

    test('what they take back is as if it had never been', async () => {
      const defence = open()
      const before = await defence.judgeText(bees, {id: 'one'})
      await defence.learn('irbid', bees, true)

      await defence.unlearn('irbid', bees, true)

      expect((await defence.judgeText(bees, {id: 'one'})).score).toBeCloseTo(before.score, 10)
    })

    test('other processes know within seconds', async () => {
      const [one, other] = [open(), open()]
      await other.judgeText(anger)
      for (let day = 0; day < 3; day++) await one.learn('irbid', bees, true)
      clock.now += 5_000

      expect((await other.judgeText(bees)).isHeld).toBe(true)
    })

    test('of those who decide at once, all are heard', async () => {
      const defences = [open(), open(), open()]
      await Promise.all(
        defences.map((defence, at) => defence.learn('irbid', `${bees} ${'x'.repeat(at)}`, true)),
      )

      const row = await opened().store.db.selectFrom('spam_model').selectAll().executeTakeFirstOrThrow()
      expect(row.revision).toBe(3)
      expect(JSON.parse(row.counts)).toMatchObject({spamTexts: 3, civicTexts: 0})
    })

    test('nothing of the text is stored', async () => {
      const defence = open()
      await defence.learn('irbid', `${bees} Abu Samir 0790000001`, true)

      const rows = JSON.stringify(await opened().store.db.selectFrom('spam_model').selectAll().execute())

      const kept = ['bees', 'Abu', 'Samir', '0790000001'].filter((word) => rows.includes(word))
      expect(kept).toEqual([])
    })
  })

  describe('in a flood', () => {
    test('strangers have to work, and those who are known do not', async () => {
      const defence = open(3)
      for (let sent = 0; sent < 3; sent++) await defence.judgeText(`More shade in street ${sent}, please.`)

      const stranger = await defence.judgeText('More benches.')
      const known = await defence.judgeText('More benches.', {hasEarlier: true})
      const elsewhere = await defence.judgeText('More benches.', {municipality: 'zarqa'})

      expect([stranger, known, elsewhere].map(({wantsWork}) => wantsWork)).toEqual([true, false, false])
    })

    test.each([
      ['with one ticket', {}],
      ['without any', {ticket: undefined}],
    ])('a program %s has to work, and nobody else', async (_, sent) => {
      const defence = open(100)
      const flood = []
      for (let at = 0; at < 12; at++) flood.push(await defence.judgeText(`Short words, number ${at}.`, sent))
      const later = tickets.current()
      clock.now += 3_000

      const neighbour = await defence.judgeText('More benches.', {ticket: later})

      expect(flood.map(({wantsWork}) => wantsWork)).toEqual([...Array<boolean>(10).fill(false), true, true])
      expect(neighbour.wantsWork).toBe(false)
    })

    test('nobody has to, once it is over', async () => {
      const defence = open(1)
      for (let sent = 0; sent < 3; sent++) await defence.judgeText(`More shade in street ${sent}, please.`)
      clock.now += 60_000

      expect((await defence.judgeText('More benches.')).wantsWork).toBe(false)
    })
  })
})
