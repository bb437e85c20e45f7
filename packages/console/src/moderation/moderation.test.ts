/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, until} from '../test-kit/console-page.ts'
import {answer, refused, shown} from '../test-kit/server.ts'
import {
  decisions,
  done,
  freeDesk,
  goHome,
  ids,
  leavePage,
  openDialog,
  openPage,
  openQueue,
  press,
  queueOf,
  three,
  waiting,
  words,
} from './queue.test-kit.ts'

afterEach(goHome)

describe('a queue in which things go wrong', () => {
  it('keeps what was decided while there is no connection, and sends it once there is', async () => {
    let isReachable = false
    const arrived = await openQueue(three(), {decide: () => (isReachable ? done() : 'unreachable')})

    press('KeyA')
    await until(() => find('main').innerText.includes('No connection'))
    press('KeyA')
    await settle()
    expect(words()).to.equal('Comment number 3')
    isReachable = true
    await until(() => !find('main').innerText.includes('No connection'))

    expect(decisions(arrived).at(-1)).to.deep.equal({
      action: 'approve',
      items: ids(1, 2),
      seen: ['0.1', '0.2'],
    })
  })

  for (const [outcome, told] of [
    ['changed', 'Its author has changed it'],
    ['own', 'This is your own'],
    ['second-needed', 'another moderator decides'],
    ['unknown', 'not there any more'],
  ])
    it(`says what did not come to be: ${outcome}`, async () => {
      await openQueue(three(), {decide: () => shown({outcomes: [outcome]})})

      press('KeyA')
      await until(() => document.querySelector('main [role=alert]') !== null)

      expect(find('main [role=alert]').innerText).to.include('Comment number 1').and.include(told)
      find('main [role=alert] button').click()
      await settle()
      expect(document.querySelector('main [role=alert]')).to.equal(null)
    })

  it('puts everything back that the server refuses', async () => {
    const arrived = await openQueue(three(), {decide: () => refused(403, 'not-allowed')})

    press('KeyA')
    await until(() => decisions(arrived).length === 1)
    await until(() => document.querySelectorAll('.list li').length === 3)

    expect(find('.list').innerText).to.include('Comment number 1')
  })

  it('tells when the session is over, and loses nothing of what was decided', async () => {
    let isOver = false
    const arrived = await openQueue(three(), {decide: () => refused(401, 'signed-out')})
    document.body.addEventListener('signed-out', () => (isOver = true), {once: true})

    press('KeyA')
    await until(() => isOver)
    const sent = decisions(arrived).length
    leavePage()

    expect(decisions(arrived).slice(sent)).to.deep.equal([{action: 'approve', items: ids(1), seen: ['0.1']}])
  })

  it('says when the server cannot be reached, and tries again', async () => {
    answer({})
    await openPage()
    expect(find('[role=alert]').innerText).to.include('not')
    answer({readQueue: shown(three()), claimItems: freeDesk})

    find('[role=alert] button').click()
    await until(() => words() !== undefined)

    expect(words()).to.equal('Comment number 1')
  })
})

describe('the moderation page', () => {
  for (const language of languages) {
    it(`has no barriers in ${language}: with all that an item can have, while a reason is asked for, and in its dialogs`, async () => {
      await openQueue(
        queueOf(
          [
            waiting(1, {
              kind: 'idea',
              title: 'ممر للمشاة',
              text: 'أقترح ممرًا عند المحطة.',
              further: ['ظل'],
              waits: ['appealed', 'reported'],
              signals: ['links'],
              reports: {spam: 2},
              reportTexts: ['Always the same'],
              appeal: 'لم أقصد الإعلان.',
              parent: {item: 'p'.repeat(22), name: 'ليلى', text: 'ماذا نفعل بالساحة؟'},
              question: {text: 'May this stay?', by: 'rana@town.example', isOwn: false},
              acts: [{action: 'ask', text: 'May this stay?', day: '2026-11-21', by: 'rana@town.example'}],
            }),
            waiting(2),
          ],
          {held: [{item: ids(2)[0] ?? '', by: 'omar@town.example'}]},
        ),
        {
          readReplies: shown({
            replies: [
              {
                id: 'a',
                title: 'Adverts',
                text: {ar: 'لا ننشر الإعلانات.', en: 'No adverts.'},
                reason: 'spam',
              },
            ],
          }),
        },
        {language},
      )
      const found = await barriers()
      press('KeyH')
      await settle()
      found.push(...(await barriers()))
      for (const code of ['KeyE', 'KeyM', 'KeyQ']) {
        await openDialog(code)
        found.push(...(await barriers()))
        document.querySelector('dialog')?.close()
        await until(() => document.querySelector('dialog') === null)
      }
      find('.queue-head button').click()
      await until(() => document.querySelector('.replies li') !== null)
      found.push(...(await barriers()))

      expect(found).to.deep.equal([])
    })

    it(`has no barriers in ${language} when nothing waits`, async () => {
      await openQueue(queueOf([]), {}, {language})

      expect(await barriers()).to.deep.equal([])
    })
  }

  it('says that nothing waits, and of a filter that nothing of this kind does', async () => {
    await openQueue(queueOf([]))
    expect(find('.empty').innerText).to.include('Nothing waits')
    clear()

    await openQueue(queueOf([]), {}, {wish: 'show=asked'})

    expect(find('.empty').innerText).to.include('Nothing of this kind waits')
  })

  it('shows what there is by activity, questions, appeals and age; each is a link', async () => {
    const arrived = await openQueue(three(), {}, {rest: ['park-talk'], wish: 'show=appeals'})

    const links = [...document.querySelectorAll<HTMLAnchorElement>('.views a')].map((link) => [
      link.innerText.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' '),
      link.getAttribute('href'),
      link.getAttribute('aria-current'),
    ])
    expect(links).to.deep.equal([
      ['All', '#/town/moderation/park-talk', null],
      ['Questions of colleagues (0)', '#/town/moderation/park-talk?show=asked', null],
      ['Appeals (0)', '#/town/moderation/park-talk?show=appeals', 'true'],
      ['All activities', '#/town/moderation?show=appeals', null],
      ['The park 3', '#/town/moderation/park-talk?show=appeals', 'true'],
      ['The street 2', '#/town/moderation/street?show=appeals', null],
    ])
    expect(find('.ages').innerText).to.match(/under a day\s*3/)
    expect(arrived[0]?.query).to.deep.equal({activity: 'park-talk', show: 'appeals'})
  })

  it('counts down what has been decided', async () => {
    const since = new Date(Date.now() - 5 * 3_600_000).toISOString()
    await openQueue(queueOf([waiting(1, {since}), waiting(2, {since})]))

    press('KeyA')
    await settle()

    expect(find('.ages').innerText).to.match(/under a day\s*1/)
    expect(find('.views').innerText).to.match(/The park\s*1/)
    expect(find('.queue-head').innerText).to.include('1 waits').and.include('1 decided')
  })
})
