/** What moderators decide, and what becomes of it. */
import {beforeAll, describe, expect, test} from 'vitest'
import {describeEachStore} from '../storage/each-store.ts'
import {openTownhall, type Desk, type Townhall} from './moderation.test-kit.ts'

describeEachStore('a moderator', (opened) => {
  let town: Townhall
  let rana: Desk
  let omar: Desk

  beforeAll(async () => {
    town = await openTownhall(opened().store)
    rana = await town.hire('rana@irbid.example')
    omar = await town.hire('omar@irbid.example')
  })

  const stateOf = async (item: string) => (await town.comment(item))?.state
  const actsOn = async (item: string) => (await rana.item(item)).acts.map(({action}) => action)

  test('publishes what waits, once', async () => {
    const item = await town.write({waits: ['first-link']})

    const outcomes = [
      await rana.decide(item, {action: 'approve'}),
      await omar.decide(item, {action: 'approve'}),
    ]

    expect(outcomes).toEqual([['done'], ['already']])
    expect(await stateOf(item)).toBe('published')
    expect(await actsOn(item)).toEqual(['approve'])
    expect((await rana.queue()).items.map((one) => one.item)).not.toContain(item)
  })

  test('hides with a reason, and what answers it stays', async () => {
    const item = await town.write()
    const answer = await town.write({answers: item})

    const outcomes = await rana.decide(item, {action: 'hide', reason: 'insult', message: 'No names, please.'})

    expect(outcomes).toEqual(['done'])
    expect(await town.comment(item)).toMatchObject({state: 'hidden', hidden_reason: 'insult', is_shown: 1})
    expect(await town.comment(answer)).toMatchObject({state: 'published', is_shown: 1})
    expect((await rana.item(item)).acts).toEqual([
      {
        action: 'hide',
        reason: 'insult',
        text: 'No names, please.',
        day: '2026-06-15',
        by: 'rana@irbid.example',
      },
    ])
  })

  test('hides what was never published, and readers never learn of it', async () => {
    const item = await town.write({waits: ['spam-suspected']})

    await rana.decide(item, {action: 'hide', reason: 'spam'})

    expect(await town.comment(item)).toMatchObject({state: 'hidden', is_shown: 0, position: 0})
  })

  test('restores what was hidden, in its place', async () => {
    const item = await town.write()
    const before = await town.comment(item)
    await rana.decide(item, {action: 'hide', reason: 'off-topic'})

    const outcomes = [
      await rana.decide(item, {action: 'restore'}),
      await rana.decide(item, {action: 'restore'}),
    ]

    expect(outcomes).toEqual([['done'], ['already']])
    expect(await town.comment(item)).toEqual(before)
  })

  test('takes personal data out of a text, says so, and publishes the rest', async () => {
    const item = await town.write({text: 'Call Sami, 0791234567.', waits: ['all-wait']})
    const decision = {action: 'redact', text: 'Call Sami, [number removed].'} as const

    const outcomes = [await rana.decide(item, decision), await omar.decide(item, decision)]

    expect(outcomes).toEqual([['done'], ['already']])
    const comment = await town.comment(item)
    expect(comment).toMatchObject({state: 'published', text: decision.text, is_redacted: 1})
    expect(JSON.stringify(comment)).not.toContain('0791234567')
  })

  test('takes personal data out of a name, too', async () => {
    const item = await town.write({name: 'Sami 0791234567', text: 'Call me.', waits: ['all-wait']})

    const outcomes = [
      await rana.decide(item, {action: 'redact', text: 'Call me.', name: 'Sami'}),
      await omar.decide(item, {action: 'redact', text: 'Call me.', name: 'Sami'}),
    ]

    expect(outcomes).toEqual([['done'], ['already']])
    expect(JSON.stringify(await town.comment(item))).not.toContain('0791234567')
    expect(await town.comment(item)).toMatchObject({name: 'Sami', is_redacted: 1})
  })

  test('leaves the name of an office as it is', async () => {
    const item = await town.write({name: '', office: '{"en":"Parks"}', text: 'Call Sami.'})

    await rana.decide(item, {action: 'redact', text: 'Call us.', name: 'Sami'})

    expect(await town.comment(item)).toMatchObject({name: '', office: '{"en":"Parks"}', text: 'Call us.'})
  })

  test('may take personal data out of what was hidden, and it is shown again', async () => {
    const item = await town.write({text: 'Call Sami, 0791234567.'})
    await rana.decide(item, {action: 'hide', reason: 'personal-data'})

    await rana.decide(item, {action: 'redact', text: 'Call Sami.'})

    expect(await town.comment(item)).toMatchObject({
      state: 'published',
      text: 'Call Sami.',
      hidden_reason: '',
    })
  })

  test('decides on up to two hundred at once, and learns what became of each', async () => {
    const [waiting, hidden, gone] = [
      await town.write({waits: ['all-wait']}),
      await town.write(),
      await town.write({waits: ['all-wait']}),
    ]
    await rana.decide(hidden, {action: 'hide', reason: 'spam'})
    await town.withdraw(gone)
    const unknown = 'n'.repeat(22)

    const outcomes = await rana.decide([waiting, hidden, gone, unknown, waiting], {
      action: 'hide',
      reason: 'spam',
    })

    expect(outcomes).toEqual(['done', 'already', 'unknown', 'unknown', 'already'])
  })

  test('clears two hundred items with one decision', async () => {
    const items: string[] = []
    for (let number = 0; number < 200; number++) items.push(await town.write({waits: ['all-wait']}))

    const outcomes = await rana.decide(items, {action: 'approve'})

    expect(new Set(outcomes)).toEqual(new Set(['done']))
    expect(outcomes).toHaveLength(200)
    const one = await rana.askDecision({items: [...items, items[0]], action: 'approve'})
    expect(one.status).toBe(422)
  })

  test('who comes second learns that somebody was first', async () => {
    const item = await town.write({waits: ['first-link']})
    const seen = [(await rana.item(item)).seen]

    const outcomes = await Promise.all([
      rana.decide(item, {action: 'approve', seen}),
      omar.decide(item, {action: 'hide', reason: 'spam', seen}),
    ])

    expect(outcomes.flat().toSorted()).toEqual(['already', 'done'])
    expect(await actsOn(item)).toHaveLength(1)
  })

  test('of twenty who decide the same at once, one has decided', async () => {
    const item = await town.write({waits: ['first-link']})

    const outcomes = await Promise.all(
      Array.from({length: 20}, (_, at) => [rana, omar][at % 2]!.decide(item, {action: 'approve'})),
    )

    expect(outcomes.flat().filter((outcome) => outcome === 'done')).toHaveLength(1)
    expect(await actsOn(item)).toEqual(['approve'])
  })

  test('does not approve words that were changed after they had been read', async () => {
    const item = await town.write({waits: ['first-link'], text: 'Look at the park.'})
    const seen = [(await rana.item(item)).seen]
    await town.db.updateTable('comment').set({text: 'Look at this casino.'}).where('id', '=', item).execute()

    const outcomes = await rana.decide(item, {action: 'approve', seen})

    expect(outcomes).toEqual(['changed'])
    expect(await stateOf(item)).toBe('waiting')
  })

  test('is not kept from deciding by a note that a colleague has added', async () => {
    const item = await town.write({waits: ['first-link']})
    const seen = [(await rana.item(item)).seen]
    await omar.note(item, 'Looks fine to me.')

    expect(await rana.decide(item, {action: 'approve', seen})).toEqual(['done'])
  })

  test('does not decide on an official answer of their own, and a colleague does', async () => {
    const {id} = await town.db
      .selectFrom('staff_user')
      .select('id')
      .where('email', '=', 'rana@irbid.example')
      .executeTakeFirstOrThrow()
    const item = await town.write({name: '', office: '{"en":"Parks"}', author: id})
    const decision = {action: 'hide', reason: 'other'} as const

    const outcomes = [await rana.decide(item, decision), await omar.decide(item, decision)]

    expect(outcomes).toEqual([['own'], ['done']])
  })

  test('may hide what was approved, and approve what was never in the queue', async () => {
    const [approved, unseen] = [await town.write({waits: ['all-wait']}), await town.write()]
    await rana.decide(approved, {action: 'approve'})

    const outcomes = [
      await omar.decide(approved, {action: 'hide', reason: 'unlawful'}),
      await omar.decide(unseen, {action: 'approve'}),
      await omar.decide(unseen, {action: 'approve'}),
    ]

    expect(outcomes).toEqual([['done'], ['done'], ['already']])
  })

  describe('leaves notes for colleagues', () => {
    test('that decide nothing', async () => {
      const item = await town.write({waits: ['spam-suspected']})

      const reply = await rana.note(item, 'Is this the man from the market?')

      expect(reply.status).toBe(200)
      expect(await reply.json()).toMatchObject({
        item,
        state: 'waiting',
        acts: [{action: 'note', text: 'Is this the man from the market?', by: 'rana@irbid.example'}],
      })
      expect((await rana.queue()).items.map((one) => one.item)).toContain(item)
    })

    test('even two at once', async () => {
      const item = await town.write({waits: ['spam-suspected']})

      await Promise.all([rana.note(item, 'One.'), omar.note(item, 'Two.'), rana.note(item, 'Three.')])

      const texts = (await rana.item(item)).acts.map(({text}) => text)
      expect(texts.toSorted()).toEqual(['One.', 'Three.', 'Two.'])
    })
  })

  test('who has left is not named any more, and what they decided stays', async () => {
    const layla = await town.hire('layla@irbid.example')
    const item = await town.write({waits: ['all-wait']})
    await layla.decide(item, {action: 'approve'})

    await town.db.deleteFrom('staff_user').where('email', '=', 'layla@irbid.example').execute()

    expect((await rana.item(item)).acts).toEqual([{action: 'approve', day: '2026-06-15', by: null}])
  })

  test.each([
    ['hides without a reason', {action: 'hide'}],
    ['approves with a reason', {action: 'approve', reason: 'spam'}],
    ['hides for a reason that is not on the list', {action: 'hide', reason: 'ugly'}],
    [
      'takes data out of two texts at once',
      {action: 'redact', text: 'x', items: ['a'.repeat(22), 'b'.repeat(22)]},
    ],
    ['takes data out and says not what is left', {action: 'redact'}],
    ['puts another text where nobody asked for one', {action: 'approve', text: 'x'}],
    ['gives another name without taking anything out', {action: 'approve', name: 'Sami'}],
    ['decides about nothing', {action: 'approve', items: []}],
    ['names what cannot be', {action: 'approve', items: ["' or 1=1"]}],
    ['has seen more than there is', {action: 'approve', seen: ['1.x', '1.y']}],
    ['decides for somebody else', {action: 'approve', staff_user: 'omar'}],
    ['puts in a text of which nothing can be seen', {action: 'redact', text: '\u200b\u2060'}],
    ['writes a message of which nothing can be seen', {action: 'approve', message: '\u202e'}],
  ])('is refused who %s', async (_, decision) => {
    const item = await town.write({waits: ['all-wait']})

    const reply = await rana.askDecision({items: [item], ...decision})

    expect(reply.status).toBe(422)
    expect(await stateOf(item)).toBe('waiting')
  })
})
