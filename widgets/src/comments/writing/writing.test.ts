/// <reference types="mocha" />
import {expect} from 'chai'
import {thread as open} from '../../test-kit/example-thread.ts'
import {clear, find, findAll, focused, plain, textOf, until} from '../../test-kit/page.ts'
import {hangUp, json} from '../../test-kit/server.ts'
import {
  openForm,
  openThread,
  press,
  receipt,
  say,
  settle,
  shows,
  stored,
  take,
  write,
  written,
} from '../../test-kit/writing-page.ts'

const memory = () => JSON.parse(localStorage.getItem('saha-thread:town/award') ?? '{}')
const inOutbox = () => Object.keys(localStorage).filter((name) => name.startsWith('saha-outbox:'))
const sent = (done: ReturnType<typeof take>) => done.filter(({name}) => name === 'sendComment')
const withSides = {readActivity: json({...open, comments: {...open.comments, sides: true}})}

afterEach(() => {
  hangUp()
  clear()
})

describe('a comment', () => {
  it('is sent with a name that was made up here, and stands in the thread at once', async () => {
    const done = take()
    const thread = await openThread()

    await say(thread, 'More shade, please.')
    await shows(thread, 'Your comment is published')

    expect(sent(done)[0]?.body['text']).to.equal('More shade, please.')
    expect(sent(done)[0]?.body['name']).to.match(/^[A-Z][a-z]+ \d{3}$/)
    expect(find(thread, `#${written} .said`).innerText).to.equal('More shade, please.')
    expect(find(thread, '[part=receipt] code').innerText).to.equal(receipt)
    expect(focused(thread)?.textContent).to.contain('Your comment is published')
    expect(inOutbox()).to.deep.equal([])
    expect(memory().own).to.deep.equal({[written]: receipt})
  })

  it('tells the page that something was stored, and nothing of what', async () => {
    take()
    const thread = await openThread()
    const facts: object[] = []
    thread.addEventListener('saha-sent', (event) => facts.push(event))

    await say(thread, 'More shade, please.')
    await shows(thread, 'Your comment is published')

    expect(facts).to.have.length(1)
    expect(JSON.stringify(facts)).not.to.contain('shade')
    expect(facts[0]).to.include({activity: 'town/award'})
  })

  it('that waits says why, and what happens next', async () => {
    take({sendComment: stored({waits: ['first-link', 'photo']})})
    const thread = await openThread()

    await say(thread, 'See https://shade.example/')
    await shows(thread, 'Your comment has arrived, but is not published yet')

    expect(textOf(thread)).to.include('Somebody opens the link first')
    expect(textOf(thread)).to.include('Somebody looks at the photo first')
    expect(findAll(thread, `#${written}`)).to.deep.equal([])
  })

  it('that had arrived before, and was hidden since, is not said to be published', async () => {
    take({sendComment: stored({hidden: true})})
    const thread = await openThread()

    await say(thread, 'More shade, please.')
    await shows(thread, 'moderators have hidden it since')

    expect(textOf(thread)).to.include('What became of it')
    expect(textOf(thread)).not.to.include('Your comment is published')
    expect(findAll(thread, `#${written}`)).to.deep.equal([])
  })

  it('that waits says why in Arabic, for every reason there is', async () => {
    const waits = [
      'all-wait',
      'first-link',
      'spam-suspected',
      'reported',
      'poses-as-official',
      'photo',
      'appealed',
    ]
    take({sendComment: stored({waits})})
    const thread = await openThread({lang: 'ar'})

    await say(thread, 'نريد ظلًا أكثر.')
    await shows(thread, 'وصل التعليق، ولم يُنشر بعد')

    expect(findAll(thread, '[part=receipt] > p').length).to.be.at.least(waits.length)
    expect(textOf(thread)).not.to.match(/undefined|first-link/)
  })

  it('is sent once, however often "send" is pressed', async () => {
    const done = take()
    const thread = await openThread()
    await openForm(thread)
    await write(thread, 'More shade, please.')

    const button = find(thread, '[part=send]')
    for (let click = 0; click < 3; click++) button.click()
    await shows(thread, 'Your comment is published')

    expect(sent(done)).to.have.length(1)
  })

  it('answers another, below it, and the focus comes back when somebody thinks better of it', async () => {
    const done = take()
    const thread = await openThread()
    const [reply] = findAll<HTMLButtonElement>(thread, '[id^=first] button').filter(
      ({innerText}) => innerText === 'Reply',
    )
    reply?.focus()
    reply?.click()
    const field = await until(() => thread.shadowRoot?.querySelector('li .compose textarea'))
    await until(() => focused(thread) === field)
    expect(plain(textOf(thread))).to.include('Reply to لينا')

    field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))
    await until(() => focused(thread) === reply)
    reply?.click()
    await until(() => thread.shadowRoot?.querySelector('li .compose textarea'))
    await write(thread, 'I agree.', 'li .compose textarea')
    await press(thread, 'Send comment')
    await shows(thread, 'Your comment is published')

    expect(sent(done)[0]?.body['parent']).to.match(/^first0+$/)
  })

  it('takes a side where the thread asks for one, and answers take none', async () => {
    const done = take({}, withSides)
    const thread = await openThread()
    await openForm(thread)
    await write(thread, 'More shade, please.')

    await press(thread, 'Send comment')
    expect(focused(thread)?.textContent).to.include('Say where you stand.')
    findAll(thread, '.compose .choice input')[2]?.click()
    await settle(thread)
    await press(thread, 'Send comment')
    await shows(thread, 'Your comment is published')

    expect(sent(done)[0]?.body['side']).to.equal('against')
  })
})

describe('the form', () => {
  for (const [what, text, words] of [
    ['is empty', '  \n ', 'Your comment is empty.'],
    ['holds nothing to see', '\u200b\u202e\u0301', 'only characters that nobody can see'],
    ['is too long', 'x'.repeat(4_001), 'Your comment is too long.'],
  ] as const)
    it(`says at the top and at the field when a comment ${what}, and keeps it`, async () => {
      const done = take()
      const thread = await openThread()
      const field = (await openForm(thread)) as HTMLTextAreaElement
      await write(thread, text)

      await press(thread, 'Send comment')

      const summary = find(thread, '.summary')
      expect(focused(thread)).to.equal(summary)
      expect(summary.innerText).to.include(words)
      expect(find(thread, '.compose .error').innerText).to.include(words)
      find(thread, '.summary a').click()
      expect(focused(thread)).to.equal(field)
      expect(field.value).to.equal(text)
      expect(sent(done)).to.deep.equal([])
    })

  it('counts what is left near the end', async () => {
    take()
    const thread = await openThread()
    await openForm(thread)

    await write(thread, 'x'.repeat(3_000))
    const early = textOf(thread)
    await write(thread, 'x'.repeat(3_990))
    const late = textOf(thread)
    await write(thread, 'x'.repeat(4_002))

    expect(early).not.to.include('characters left')
    expect(late).to.include('10 characters left')
    expect(textOf(thread)).to.include('2 characters too many')
  })

  it('keeps what was written when it is closed, and over a reload', async () => {
    take()
    const thread = await openThread()
    await openForm(thread)
    await write(thread, 'Half a thought')
    await press(thread, 'Cancel')

    await openForm(thread)
    expect(find<HTMLTextAreaElement>(thread, '.compose textarea').value).to.equal('Half a thought')
    thread.remove()
    const again = await openThread()
    await until(() => again.shadowRoot?.querySelector('.compose textarea'))

    expect(find<HTMLTextAreaElement>(again, '.compose textarea').value).to.equal('Half a thought')
    expect(localStorage.length).to.equal(0)
  })

  it('offers another made-up name, and a name of one’s own with a warning', async () => {
    const done = take()
    const thread = await openThread()
    await openForm(thread)
    await write(thread, 'More shade, please.')
    const first = find(thread, '.byline strong').innerText

    await press(thread, 'Another name')
    const second = find(thread, '.byline strong').innerText
    await press(thread, 'Use a name of my own')
    expect(textOf(thread)).to.include('Everybody can read this name')
    await press(thread, 'Send comment')
    expect(textOf(thread)).to.include('Enter a name, or use a made-up one.')
    await write(thread, 'Sara', '.compose .byline input')
    await press(thread, 'Send comment')
    await shows(thread, 'Your comment is published')

    expect(second).not.to.equal(first)
    expect(sent(done)[0]?.body['name']).to.equal('Sara')
  })

  it('has the same name for the same consultation, and says nothing of it elsewhere', async () => {
    take()
    const thread = await openThread()
    await say(thread, 'More shade, please.')
    await shows(thread, 'Your comment is published')
    const name = findAll(thread, `#${written} h3`)[0]?.innerText

    await openForm(thread)

    expect(find(thread, '.byline strong').innerText).to.equal(name)
    const names = Object.keys(localStorage).filter((key) => key.startsWith('saha-name:'))
    expect(names).to.deep.equal(['saha-name:https://saha.example/ town/park'])
  })

  it('has a field for programs alone, and tells the server when it was filled in', async () => {
    const done = take()
    const thread = await openThread()
    await openForm(thread)
    await write(thread, 'Cheap pills')
    const trap = find<HTMLInputElement>(thread, '[name=website]')
    trap.value = 'https://pills.example/'

    await press(thread, 'Send comment')
    await shows(thread, 'Your comment is published')

    expect(trap.tabIndex).to.equal(-1)
    expect(trap.getAttribute('aria-hidden')).to.equal('true')
    expect(sent(done)[0]?.body['website']).to.equal('https://pills.example/')
  })
})

describe('before something personal is published', () => {
  it('its author sees what it is, and can change it', async () => {
    const done = take()
    const thread = await openThread()

    await say(thread, 'Call me on 079 123 4567.')
    await until(() => focused(thread)?.textContent === 'Do you want everybody to read this?')
    expect(plain(textOf(thread))).to.include('a telephone number: 079 123 4567')
    await press(thread, 'Change the text')

    expect(focused(thread)).to.equal(find(thread, '.compose textarea'))
    expect(sent(done)).to.deep.equal([])
  })

  it('its author can publish it all the same', async () => {
    const done = take()
    const thread = await openThread({lang: 'ar'})

    await say(thread, 'راسلوني على sara@mail.example')
    await shows(thread, 'هل تريدون أن يقرأ الجميع هذا؟')
    await press(thread, 'نشره كما هو')
    await shows(thread, 'نُشر التعليق')

    expect(sent(done)[0]?.body['text']).to.equal('راسلوني على sara@mail.example')
  })
})
