/// <reference types="mocha" />
import {expect} from 'chai'
import type {PopulationDesk, PopulationFile} from '@saha/contract'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, hangUp, refused, type Arrived} from '../test-kit/server.ts'
import {placeFor} from '../test-kit/place.ts'
import {define} from './page.ts'

define()

const json = (body: unknown) =>
  new Response(JSON.stringify(body), {headers: {'Content-Type': 'application/json'}})

const both = (ar: string, en: string) => ({ar, en})
const margin = {
  question: 'sex',
  source: both('دائرة الإحصاءات العامة', 'Department of Statistics'),
  year: 2025,
  groups: [
    {cells: ['woman'], people: 51_000},
    {cells: ['man'], people: 49_000},
  ],
}
const desk: PopulationDesk = {
  activity: 'park-survey',
  title: both('استبيان الحديقة', 'Park survey'),
  isOpen: true,
  questions: [
    {
      question: {
        id: 'sex',
        type: 'single',
        text: both('أنت', 'Are you'),
        options: [
          {id: 'woman', text: both('امرأة', 'a woman')},
          {id: 'man', text: both('رجل', 'a man')},
        ],
      },
      cells: ['woman', 'man'],
    },
    {
      question: {
        id: 'age',
        type: 'number',
        text: both('عمرك', 'Your age'),
        min: 12,
        max: 110,
        bands: [18, 30, 65],
      },
      cells: ['12', '18', '30', '65'],
    },
  ],
  districts: [],
  population: {margins: [margin]},
  revision: 3,
  step: 10,
  representation: {
    margins: [
      {
        ...margin,
        groups: [
          {cells: ['woman'], population: 51_000, participants: 100},
          {cells: ['man'], population: 49_000, participants: 300},
        ],
        participants: 400,
      },
    ],
  },
}

const place = placeFor('build')

async function open(language: string): Promise<void> {
  await show(
    language,
    (reader) =>
      html`<console-population
        .reader=${reader}
        .place=${place}
        .rest=${['park-survey']}
      ></console-population>`,
  )
  await until(() => document.querySelector('h1') !== null && document.querySelector('.space-kept') === null)
  await settle()
}

const text = () => document.body.innerText.replaceAll(/[\u2068\u2069]/g, '')
const press = (label: string) => {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === label)
  if (!button) throw new Error(`There is no ${label} in ${document.body.innerText}`)
  button.click()
}
const saved = (arrived: readonly Arrived[]) => arrived.find(({name}) => name === 'savePopulation')?.body
const choose = (name: string) => {
  const input = find<HTMLInputElement>(name)
  const files = new DataTransfer()
  files.items.add(new File(['group,people\n'], 'figures.csv'))
  input.files = files.files
  input.dispatchEvent(new Event('change', {bubbles: true}))
}

describe('who is missing, in the console', () => {
  afterEach(() => {
    hangUp()
    clear()
  })

  for (const language of languages) {
    it(`has no barriers (${language})`, async () => {
      answer({readPopulation: json(desk)})

      await open(language)

      expect(await barriers()).to.deep.equal([])
    })

    it(`has no barriers once the survey has closed, and while nothing is entered (${language})`, async () => {
      answer({readPopulation: json({...desk, isOpen: false, representation: null, questions: []})})

      await open(language)

      expect(await barriers()).to.deep.equal([])
      expect(document.querySelector('input')).to.equal(null)
    })
  }

  it('says that the sample chose itself, and which group takes part less than others', async () => {
    answer({readPopulation: json(desk)})

    await open('en')

    expect(text()).to.contain('people chose for themselves whether to answer')
    expect(find('tr.fewer').innerText).to.contain('a woman').and.to.contain('Takes part less than others')
    expect(find('tr.fewer').innerText.replaceAll(/[\u2068\u2069]/g, '')).to.contain(
      '51% of the people, 25% of those who took part',
    )
  })

  it('says “fewer than ten” of a group that counts nobody, while counts are rounded', async () => {
    const [first] = desk.representation?.margins ?? []
    if (!first) throw new Error('There is a margin.')
    const groups = first.groups.map((group) => ({...group, participants: 0}))
    answer({
      readPopulation: json({...desk, representation: {margins: [{...first, groups, participants: 0}]}}),
    })

    await open('en')

    expect(text()).to.contain('fewer than 10')
  })

  it('takes figures by hand, with the digits of any keyboard, and several answers as one group', async () => {
    const arrived = answer({readPopulation: json(desk), savePopulation: json({...desk, revision: 4})})
    await open('en')

    press('Add figures')
    await settle()
    type('#people-age-0', '٢٠٬٠٠٠')
    type('#people-age-2', '61 000')
    type('#people-age-3', '19000')
    await settle()
    find<HTMLInputElement>('[aria-label*="18 to 29"]').click()
    type('#source-age-en', 'Census')
    type('#year-age', '2024')
    await settle()
    press('Save the figures')
    await until(() => saved(arrived) !== undefined)

    expect(saved(arrived)).to.deep.equal({
      revision: 3,
      population: {
        margins: [
          margin,
          {
            question: 'age',
            groups: [
              {cells: ['12', '18'], people: 20_000},
              {cells: ['30'], people: 61_000},
              {cells: ['65'], people: 19_000},
            ],
            source: {en: 'Census'},
            year: 2024,
          },
        ],
      },
    })
  })

  it('says what has to be corrected, and stores nothing until then', async () => {
    const arrived = answer({readPopulation: json(desk)})
    await open('en')

    type('#people-sex-0', 'many')
    type('#year-sex', '25')
    await settle()
    press('Save the figures')
    await settle()

    expect(find('#faults').innerText)
      .to.contain('people are whole numbers')
      .and.to.contain('year with four digits')
    expect(document.activeElement?.id).to.equal('faults')
    expect(saved(arrived)).to.equal(undefined)
    expect(await barriers()).to.deep.equal([])
  })

  it('warns of figures that are not of the same people', async () => {
    const ages = {
      ...margin,
      question: 'age',
      groups: [
        {cells: ['12'], people: 10_000},
        {cells: ['18'], people: 70_000},
      ],
    }
    answer({readPopulation: json({...desk, population: {margins: [margin, ages]}})})

    await open('en')

    expect(text()).to.contain('more than 5 % apart')
  })

  it('fills in a file for people to look over, and names the rows that are no answer', async () => {
    const file: PopulationFile = {
      is: 'read',
      sheet: '',
      rows: [
        {row: 2, name: 'Women', people: 52_000, cell: 'woman'},
        {row: 3, name: 'الريف', people: 700, cell: null},
      ],
    }
    answer({readPopulation: json(desk), readPopulationFile: json(file)})
    await open('en')

    choose('#file-sex')
    await until(() => text().includes('Filled in'))

    expect(find<HTMLInputElement>('#people-sex-0').value).to.equal('52000')
    expect(find<HTMLInputElement>('#people-sex-1').value).to.equal('')
    expect(text()).to.contain('Row: 3').and.to.contain('الريف')
    expect(await barriers()).to.deep.equal([])
  })

  it('says where a file cannot be read, and leaves the figures as they are', async () => {
    const file: PopulationFile = {is: 'refused', why: 'not-whole', sheet: 'السكان', row: 4, column: 2}
    answer({readPopulation: json(desk), readPopulationFile: json(file)})
    await open('ar')

    choose('#file-sex')
    await until(() => text().includes('عدد صحيح من السكان'))

    expect(text()).to.contain('الورقة: السكان').and.to.contain('الصف: 4').and.to.contain('العمود: 2')
    expect(find<HTMLInputElement>('#people-sex-0').value).to.equal('51000')
    expect(await barriers()).to.deep.equal([])
  })

  it('says when somebody else was faster, and keeps what was typed', async () => {
    answer({readPopulation: json(desk), savePopulation: refused(409, 'changed-meanwhile')})
    await open('en')

    type('#people-sex-0', '52000')
    await settle()
    press('Save the figures')
    await until(() => text().includes('Somebody else has changed the figures'))

    expect(find<HTMLInputElement>('#people-sex-0').value).to.equal('52000')
  })
})
