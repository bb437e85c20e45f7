/** What looks like spam, and what does not. */
import {describe, expect, test} from 'vitest'
import {baseModel} from './base-model.ts'
import {RecentTexts, sketchOf} from './copies.ts'
import {emptyModel, forget, train} from './model.ts'
import {packModel, unpackModel} from './packed-model.ts'
import {readText} from './reading.ts'
import {holdScore, scoreSpam, type SpamKnowledge} from './score-spam.ts'

const judge = (text: string, {name = 'Lina', ...known}: Partial<SpamKnowledge> & {name?: string} = {}) => {
  const {score, signals} = scoreSpam(text, name, {base: baseModel(), ...known})
  return {isHeld: score >= holdScore, score, codes: signals.map(({code}) => code)}
}

test('praise of an award page that leads to an online card game is held', () => {
  const {isHeld} = judge(
    'Congratulations to all winning municipalities! When I want to relax I play teen patti online with friends, it pays real cash: https://teenpatti-stars.com',
  )

  expect(isHeld).toBe(true)
})

describe('Arabic spam is caught however it is spelled', () => {
  test.each([
    ['as in a book', 'أفضل كازينو أونلاين، مكافأة ترحيب ولفّات مجانيّة: سجّل الآن kazino-arab.com'],
    ['without hamza and marks', 'افضل كازينو اونلاين مكافاه ترحيب ولفات مجانيه سجل الان kazino-arab.com'],
    ['with long letters', 'افضل كـــازيـــنـــو اونلايـــن مكـــافأة ترحيـــب kazino-arab.com'],
    ['letter by letter', 'افضل ك.ا.ز.ي.ن.و اونلاين ومكافأة ترحيب kazino-arab.com'],
    ['with letters that nobody sees', 'افضل كا\u200bزي\u200bنو اونلاين ومكافأة تر\u2060حيب kazino-arab.com'],
    ['with digits of their own', 'جرب حظك معنا واربح، واتساب ٠٧٩٠٠٠٠١٢٣'],
  ])('%s', (_, text) => {
    expect(judge(text).isHeld).toBe(true)
  })
})

describe('signs are named', () => {
  test.each([
    ['links', 'See https://one.example.com and https://two.example.com and https://three.example.com'],
    ['links', 'Come to sparkle-home.store'],
    ['links', 'Come to sparklehome dot com'],
    ['shortener', 'Look at bit.ly/3abc'],
    ['odd-host', 'Your bank: https://аpple-bank.com/login'],
    ['odd-host', 'Your bank: https://xn--pple-43d.com/login'],
    ['mixed-scripts', 'Fast lоаn for all'],
    ['repeats', 'buy my oil now '.repeat(10)],
    ['messenger', 'Write to me on WhatsApp 0790 000 123'],
    ['messenger', 'تواصل معي تلغرام @oil_seller'],
    ['padding', 'مـــرحـــبـــا بـــكـــم فـــي مـــتـــجـــرنـــا'],
    ['words', 'deneme bonusu veren siteler'],
    ['words', 'Use my code PARK20'],
    ['offer', 'Lovely square. By the way, our crew paints balconies, ask for Samir.'],
    ['offer', 'ساحة حلوة. وبالمناسبة شركتنا بتدهن بلكونات، اللي حابب يسأل عن سمير'],
  ])('%s: %s', (code, text) => {
    expect(judge(text).codes).toContain(code)
  })

  test('in names too', () => {
    const {codes, isHeld} = judge('Nice park.', {name: 'Best casino spinharbor.casino'})

    expect(codes).toEqual(expect.arrayContaining(['links', 'words']))
    expect(isHeld).toBe(true)
  })
})

test('services that hide in praise are held, without a link or a number', () => {
  const texts = [
    'Lovely square. By the way, our crew paints balconies for half of what others ask, whoever needs it message me.',
    'ساحة بتجنن والله. وبالمناسبة شركتنا بتدهن بلكونات بنص السعر، اللي حابب يسأل عن سمير',
  ]

  expect(texts.map((text) => judge(text).isHeld)).toEqual([true, true])
})

describe('nobody is held for', () => {
  test.each([
    ['being of a trade', 'I am a plumber and I say as a plumber: that pipe is too narrow for our street.'],
    ['being of a trade, in Arabic', 'انا نجار وبحكيلكم كنجار: هالخشب للمقاعد ما بعيش شتوية وحدة'],
    [
      'recommending somebody',
      'Hire engineer Laila for the drainage plan, the one she made for us is very good.',
    ],
    ['complaining of a company', 'شركة البناء تركت الرصيف مفتوحا منذ آب، فمن يستلم أعمالها؟'],
    [
      'speaking of prices',
      'The cubic metre from private tankers went from 4 to 7 dinars. Please control it.',
    ],
    ['writing to a public office', 'I wrote to info@water.gov.jo three times, and nobody answers.'],
    ['offering to help', 'نحن معلمون متقاعدون ونرغب بإعطاء دروس في المكتبة دون أجر، من نراجع؟'],
    ['anger', 'LIARS! Four years of promises and sewage runs in front of the school. Resign, all of you!!!'],
    ['anger in Arabic', 'كذابين وحرامية! وين مصاري الشارع؟ ارحلوا كلكم، حسبي الله ونعم الوكيل فيكم'],
    ['anger in French', 'Vous êtes une honte! Quatre ans de promesses et toujours pas d’eau. Démissionnez!'],
    ['two words of praise', 'الله يعطيكم العافية'],
    ['saying that they agree', 'I agree.'],
    [
      'quoting a newspaper',
      'You lied: https://www.jordantimes.com/news/local/landfill-moved-2028 says the opposite.',
    ],
    ['naming a public body', 'It stands in the report of https://www.ab.gov.jo'],
    ['showing a photo', 'The wall leans more each week: https://photos.app.goo.gl/x1y2z3'],
    ['naming the hotline', 'الخط الساخن 117 ما برد بعد الساعة ٢'],
    ['long numbers of files', 'My file 2026/118/40321 of 03-10-2026 is lost, plot 118, basin 4.'],
    ['forgetting a space', 'We want to walk.It is too dark on the road.So put lamps.'],
    ['a word in another script', 'الـPDF ما بفتح عندي والـWi-Fi بقطع'],
    ['a festive letter', 'شكـــرا لكم'],
    ['joiners that their script needs', 'می\u200cخواهم بدانم کی باز می\u200cشود'],
    ['abbreviations', 'The U.N.D.P. report and the e.g. on p.m. buses'],
  ])('%s', (_, text) => {
    expect(judge(text).isHeld).toBe(false)
  })

  test('a link to their own municipality, whose host only they can have', () => {
    const ownHosts = ['www.irbid.example']

    const own = judge('Look here: https://budget.irbid.example/2026', {ownHosts})
    const other = judge('Look here: https://irbid.example.com/2026', {ownHosts})

    expect(own.codes).not.toContain('links')
    expect(other.codes).toContain('links')
  })
})

describe('copies', () => {
  const letter = 'نطالب بإعادة فتح المكتبة العامة في المساء، لأن أبناءنا لا يجدون مكانًا هادئًا للدراسة.'
  const sketch = (text: string) => sketchOf(readText(text).words)

  test.each([
    [
      'without hamza and marks',
      'نطالب باعاده فتح المكتبه العامه في المساء لان ابناءنا لا يجدون مكانا هادئا للدراسه',
    ],
    [
      'with long letters and other punctuation',
      'نطالب بإعـادة فتـح المكتبة العامة... في المساء!! لأن أبناءنا لا يجدون مكانًا هادئًا للدراسة',
    ],
    ['with some words more', `${letter} شكرا لكم.`],
  ])('are noticed %s', (_, copy) => {
    const recent = new RecentTexts(10)
    recent.add('a', sketch(letter))

    expect(recent.countLike(sketch(copy), 'b')).toBe(1)
  })

  test('another text on the same matter is none', () => {
    const recent = new RecentTexts(10)
    recent.add('a', sketch(letter))

    const other = sketch(
      'المكتبة العامة يجب أن تبقى مفتوحة بعد العصر، فبيوتنا ضيقة والأولاد يحتاجون إلى الهدوء.',
    )
    expect(recent.countLike(other, 'b')).toBe(0)
  })

  test('what many people say in a few words is none', () => {
    const sketches = [sketch('أؤيد المقترح'), sketch('No to the mall on the school land!')]

    expect(sketches.map(({length}) => length)).toEqual([0, 0])
  })

  test('one that was changed is compared as it is now, and its author with nobody', () => {
    const recent = new RecentTexts(3)
    recent.add('a', sketch(letter))
    recent.add('b', sketch(`${letter} شكرا لكم.`))
    const before = [recent.countLike(sketch(letter), 'a'), recent.countLike(sketch(letter), 'c')]

    recent.add('a', sketch('ab'.repeat(40)))

    expect([...before, recent.countLike(sketch(letter), 'c')]).toEqual([1, 2, 1])
  })

  test('of thousands that follow each other, those that came last are found', () => {
    const recent = new RecentTexts(20)
    const letterAt = (text: number, at: number) =>
      String.fromCharCode(97 + (((text * at * at + at) % 1_009) % 26))
    const texts = Array.from(Array(1_000).keys(), (text) =>
      sketch(Array.from(Array(100).keys(), (at) => letterAt(text, at)).join('')),
    )
    texts.forEach((text, at) => recent.add(`${at}`, text))

    const found = texts.map((text) => recent.countLike(text, ''))
    expect(found).toEqual(texts.map((_, at) => (at < 980 ? 0 : 1)))
  })

  test('only the last ones are remembered', () => {
    const recent = new RecentTexts(2)
    for (const id of ['a', 'b', 'c']) recent.add(id, sketch(`${letter} ${id.repeat(60)}`))
    recent.add('a', sketch(letter))

    expect(recent.countLike(sketch(letter), 'x')).toBeLessThanOrEqual(2)
  })
})

describe('what moderators teach', () => {
  const offer = 'Fresh figs from the farm of Um Tariq, two boxes for the price of one behind the stadium.'

  test('decides what only they can know', () => {
    const own = emptyModel()
    for (let day = 0; day < 3; day++) train(own, `${offer} ${day}`, true)

    expect([judge(offer).isHeld, judge(offer, {own}).isHeld]).toEqual([false, true])
  })

  test('lets pass what they approve of', () => {
    const news =
      'The casino of the old railway hotel, built in 1911, should become the library. See the drawings on www.oldhotel.org'
    const own = emptyModel()
    for (let day = 0; day < 3; day++) train(own, `${news} ${day}`, false)

    expect(judge(news, {own}).score).toBeLessThan(judge(news).score / 2)
  })

  test('is gone when they take it back', () => {
    const own = emptyModel()
    train(own, offer, true)
    forget(own, offer, true)

    expect(own).toEqual(emptyModel())
  })

  test('cannot be taken back more often than it was taught', () => {
    const own = emptyModel()
    forget(own, offer, true)

    expect(own).toEqual(emptyModel())
  })

  test('comes back from the store as it went in', () => {
    const own = emptyModel()
    for (let day = 0; day < 300; day++) train(own, offer, true)
    train(own, 'نريد ظلا ومقاعد', false)

    expect(unpackModel(JSON.parse(JSON.stringify(packModel(own))))).toEqual(own)
  })

  test.each(['Ag', 'gICA', btoa('\u00ff\u00ff\u00ff\u0001\u0001'), btoa('\u0001')])(
    'is refused when it was never one: %s',
    (spam) => {
      expect(() => unpackModel({spamTexts: 1, civicTexts: 0, spam, civic: ''})).toThrow(
        'These are no counts of buckets.',
      )
    },
  )
})
