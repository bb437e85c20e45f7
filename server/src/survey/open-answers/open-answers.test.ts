/** Open answers of a survey before the moderators: by the same rules as all that citizens write. */
import type {Decision, QueueItem} from '@saha/contract'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {importDefinition} from '../../activities/import-definition.ts'
import type {Desk} from '../../moderation/moderation.test-kit.ts'
import {parkDefinition} from '../../saha.test-kit.ts'
import {describeEachStore} from '../../storage/each-store.ts'
import {readEverything} from '../../storage/whole-store.test-kit.ts'
import {everything, openReadingRoom, parkSurvey, type ReadingRoom} from './open-answers.test-kit.ts'

const HOUR = 3_600_000

describeEachStore('open answers', (opened) => {
  let room: ReadingRoom
  let rana: Desk
  let omar: Desk

  beforeAll(async () => {
    room = await openReadingRoom(opened().store)
    rana = await room.hire('rana@irbid.example')
    omar = await room.hire('omar@irbid.example')
  })

  beforeEach(() => room.forgetAll())

  const first = async (): Promise<QueueItem> => {
    const [item] = (await rana.queue()).items
    if (!item) throw new Error('Nothing waits.')
    return item
  }

  test('wait with the words of their questions, and nothing else of the response', async () => {
    const photo = await room.upload()
    await room.respond(1, {...everything, pictures: [photo]})

    const {items, waiting, counts} = await rana.queue()

    expect(waiting).toBe(1)
    expect(counts?.activities).toMatchObject([{activity: 'park-survey', waiting: 1}])
    expect(items).toEqual([
      {
        item: expect.stringMatching(/^[\w-]{22}$/),
        kind: 'answer',
        activity: 'park-survey',
        activityTitle: {en: 'Park survey', ar: 'Park survey (ar)'},
        state: 'waiting',
        name: '',
        text: '',
        answers: [
          {
            question: 'often',
            asked: {en: 'How often do you come?', ar: 'كم مرة تأتون؟'},
            words: 'On Fridays',
          },
          {
            question: 'more',
            asked: {
              en: 'You come (…). What is missing?',
              ar: 'تأتون (…). ما الذي ينقص؟',
            },
            words: 'Ask Umm Yazan, 079 000 0000.',
          },
          {question: 'pictures', asked: {en: 'Show us', ar: 'أرونا'}, photos: [photo]},
        ],
        photos: [photo],
        waits: ['all-wait'],
        signals: [],
        spam: 0,
        reports: {},
        reportTexts: [],
        since: '2026-06-15T00:00:00.000Z',
        acts: [],
        seen: expect.stringMatching(/^0\./),
      },
    ])
  })

  test('are none where everything was chosen, and then nothing waits', async () => {
    await room.respond(1, {often: 'daily', mail: 'layla@example.org'})

    expect((await rana.queue()).items).toEqual([])
  })

  test('of one day stand in an order that is neither that of their arrival nor that of a file', async () => {
    for (let number = 1; number <= 12; number++) {
      room.clock.now += HOUR / 2
      await room.respond(number, {more: `Answer ${number}`})
    }

    const shown = (await rana.queue()).items.map(({answers}) => answers?.[0]?.words)
    const again = (await omar.queue()).items.map(({answers}) => answers?.[0]?.words)
    for (const {item} of (await rana.queue()).items) await rana.decide(item, {action: 'approve'})
    const filed = (await room.file()).map(({more}) => more)

    const arrived = Array.from({length: 12}, (_, at) => `Answer ${at + 1}`)
    expect(shown.toSorted()).toEqual(arrived.toSorted())
    expect(shown).toEqual(again)
    expect(shown).not.toEqual(arrived)
    expect(shown).not.toEqual(filed)
    expect(shown).not.toEqual(filed.toReversed())
  })

  test('keep the day since which they wait and nothing finer, whatever happens to them', async () => {
    const receipt = await room.respond(1, everything)
    const {item} = await first()
    const arrived = await opened().store.db.selectFrom('moderation_case').select('since').execute()
    await rana.decide(item, {action: 'hide', reason: 'insult'})
    room.clock.now += 5 * HOUR
    await room.appealWith(receipt)
    const appealed = await opened().store.db.selectFrom('moderation_case').select('since').execute()

    expect([...arrived, ...appealed].map(({since}) => since % 24)).toEqual([0, 0])
  })

  test('are known to moderators by a name that is not that of the response', async () => {
    await room.respond(1, everything)

    const {item} = await first()
    const responses = await opened().store.db.selectFrom('survey_response').select('id').execute()

    expect(responses.map(({id}) => id)).not.toContain(item)
  })

  describe('in the files of those who may have them', () => {
    test('are left out until somebody has looked, and for good when they are hidden', async () => {
      await room.respond(1, everything)
      const {item} = await first()

      const waiting = await room.file()
      await rana.decide(item, {action: 'hide', reason: 'personal-data'})
      const hidden = await room.file()
      await rana.decide(item, {action: 'restore'})
      const shown = await room.file()

      expect(waiting).toMatchObject([
        {often: 'else', 'often.else.words': 'not-looked-at', more: 'not-looked-at'},
      ])
      expect(hidden).toMatchObject([{often: 'else', 'often.else.words': 'hidden', more: 'hidden'}])
      expect(shown).toMatchObject([
        {often: 'else', 'often.else.words': 'On Fridays', more: 'Ask Umm Yazan, 079 000 0000.'},
      ])
    })

    test('say nothing where nothing was answered', async () => {
      await room.respond(1, {often: 'daily', more: 'Shade'})

      const [row] = await room.file()

      expect(row).toMatchObject({often: 'daily', more: 'not-looked-at'})
      expect(row).not.toHaveProperty(['often.else.words'])
      expect(row).not.toHaveProperty('pictures')
    })
  })

  test('are counted as before, whatever moderators do with them', async () => {
    const photo = await room.upload()
    await room.respond(1, {...everything, pictures: [photo]})
    const {item} = await first()
    const before = await room.tallies()

    await rana.decide(item, {action: 'hide', reason: 'spam'})
    await rana.decide(item, {
      action: 'redact',
      answers: [{question: 'often', words: '[…]'}],
      photos: [photo],
    })

    expect(await room.tallies()).toEqual(before)
  })

  describe('out of which personal data are taken', () => {
    const redaction: Omit<Decision, 'items'> = {
      action: 'redact',
      answers: [{question: 'more', words: 'Ask Umm Yazan, […].'}],
    }

    test('are handed on with a mark, and the old words are nowhere any more', async () => {
      const photo = await room.upload()
      const receipt = await room.respond(1, {...everything, pictures: [photo]})
      const {item} = await first()

      expect(await rana.decide(item, {...redaction, photos: [photo]})).toEqual(['done'])

      expect(await room.file()).toMatchObject([
        {'often.else.words': 'On Fridays', more: 'Ask Umm Yazan, […].', pictures: ''},
      ])
      const {answers, openAnswers} = await room.follow(receipt)
      expect(answers).toEqual({...everything, more: 'Ask Umm Yazan, […].'})
      expect(openAnswers).toMatchObject({state: 'published', redacted: true})
      const kept = JSON.stringify(await readEverything(opened().store.db))
      expect(kept).not.toContain('079 000 0000')
      expect(await opened().store.db.selectFrom('photo').selectAll().execute()).toEqual([])
    })

    test('are not stored once more by a form that arrives late', async () => {
      const receipt = await room.respond(1, everything)
      await rana.decide((await first()).item, redaction)

      expect(await room.respond(1, everything)).toBe(receipt)

      expect(await room.file()).toMatchObject([{more: 'Ask Umm Yazan, […].'}])
    })

    test('can be changed by their author without what was taken out', async () => {
      const photo = await room.upload()
      const receipt = await room.respond(1, {...everything, pictures: [photo]})
      await rana.decide((await first()).item, {...redaction, photos: [photo]})
      const {answers} = await room.follow(receipt)

      expect((await room.change(receipt, {...answers, often: 'daily'})).status).toBe(200)

      expect((await room.follow(receipt)).answers).toMatchObject({often: 'daily'})
      expect((await room.tallies()).filter(({count}) => count < 0)).toEqual([])
    })
  })

  test('that are no texts take no text, and other things take no answers', async () => {
    await room.respond(1, everything)
    const {item} = await first()

    expect(await rana.decide(item, {action: 'redact', text: 'Nothing.'})).toEqual(['already'])
    const both = {items: [item], action: 'redact', text: 'Nothing.', answers: []}
    expect((await rana.askDecision(both)).status).toBe(422)
    expect((await rana.askDecision({items: [item], action: 'approve', answers: []})).status).toBe(422)
  })

  test('teach the spam defence nothing', async () => {
    await room.respond(1, everything)
    await room.respond(2, {more: 'Cheap loans'})

    const items = (await rana.queue()).items.map(({item}) => item)
    await rana.decide(items, {action: 'hide', reason: 'spam'})

    expect(await opened().store.db.selectFrom('spam_model').selectAll().execute()).toEqual([])
  })

  test('leave no words in the log of what staff did', async () => {
    await room.respond(1, everything)
    const {item} = await first()

    await rana.decide(item, {action: 'hide', reason: 'insult'})

    const [entry] = await opened()
      .store.db.selectFrom('audit')
      .selectAll()
      .where('act', '=', 'moderated')
      .execute()
    expect(entry).toMatchObject({target: `park-survey/${item}`})
    expect(JSON.stringify(entry)).not.toContain('Yazan')
  })

  test('are asked about, claimed and noted on like all that waits', async () => {
    await room.respond(1, everything)
    const {item} = await first()

    await rana.claim([item])
    await rana.note(item, 'Is that a number?', true)

    expect((await omar.queue()).held).toEqual([{item, by: 'rana@irbid.example'}])
    expect((await omar.queue({show: 'asked'})).items).toMatchObject([
      {item, question: {text: 'Is that a number?', isOwn: false}},
    ])
  })

  test('of another municipality are nobody’s business', async () => {
    await importDefinition(opened().store.db, {
      ...parkDefinition(parkSurvey()),
      municipality: {...parkDefinition().municipality, id: 'zarqa'},
    })
    const elsewhere = await room.hire('zaid@zarqa.example', 'moderator', 'zarqa')
    await room.respond(1, everything)
    const {item} = await first()

    expect((await elsewhere.queue()).items).toEqual([])
    expect(await elsewhere.decide(item, {action: 'approve'})).toEqual(['unknown'])
  })
})

describeEachStore('where nobody looks at open answers', (opened) => {
  test('nothing waits, and files hold the words', async () => {
    const room = await openReadingRoom(opened().store, parkSurvey(false))
    const rana = await room.hire('rana@irbid.example')
    const receipt = await room.respond(1, everything)

    expect((await rana.queue()).items).toEqual([])
    expect(await room.file()).toMatchObject([{more: 'Ask Umm Yazan, 079 000 0000.'}])
    expect(await room.follow(receipt)).not.toHaveProperty('openAnswers')
    expect((await room.appealWith(receipt)).status).toBe(409)
  })
})
