/** The council's briefing, as it comes out of a printer. */
import {extractText} from 'unpdf'
import {expect, test} from 'vitest'
import {useSeededTown} from './town.ts'
import {visit} from './visitor.ts'

const {town, browser} = useSeededTown()

test.each(
  ['ar', 'en', 'fr'].flatMap((language) => [
    [language, 'bayader-park'],
    [language, 'school-street'],
  ]),
)(
  'answers the five questions on one sheet of A4, with further ones behind it: %s, %s',
  async (language, about) => {
    const {page} = await visit(browser())
    await page.goto(`${town().saha}/reports/ain-al-sarw/${about}/briefing?lang=${language}`)
    const sheets = async () => {
      const pdf = await page.pdf({format: 'A4', preferCSSPageSize: true})
      return (await extractText(new Uint8Array(pdf))).totalPages
    }
    const whole = await sheets()

    // Words of a PDF stand in the order of the eye, which is no order of Arabic letters: what fits is seen by what is left.
    const questions = await page.evaluate(() => {
      document.querySelectorAll('.rest, footer').forEach((further) => further.remove())
      return [...document.querySelectorAll('.sheet h2')].map(
        ({nextElementSibling}) => nextElementSibling?.textContent,
      )
    })

    expect(questions).toEqual(Array.from({length: 5}, () => expect.stringMatching(/\p{L}{2}/u)))
    expect(await sheets()).toBe(1)
    expect(whole).toBeGreaterThan(1)
  },
)

test('says what the ends of a scale stand for, beside the number that most people gave', async () => {
  const {page} = await visit(browser())
  await page.goto(`${town().saha}/reports/ain-al-sarw/bayader-park/briefing?lang=en`)

  const row = page.locator('.five tr').filter({hasText: 'How safe or unsafe'})

  expect(await row.locator('td').first().innerText()).toMatch(/^[1-5]\n1: .*unsafe.*\n5: .*safe/)
})
