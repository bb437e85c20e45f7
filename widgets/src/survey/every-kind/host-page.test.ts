/// <reference types="mocha" />
import {expect} from 'chai'
import {everyQuestion, openKind} from '../../test-kit/every-question.ts'
import {hostile, lookOf, style} from '../../test-kit/host-page.ts'
import {clear} from '../../test-kit/page.ts'
import {hangUp} from '../../test-kit/server.ts'

afterEach(() => {
  hangUp()
  clear()
})

describe('every kind of question, on a page with styles of its own', () => {
  for (const name of Object.keys(everyQuestion))
    for (const lang of ['ar', 'en'])
      it(`looks as it does elsewhere: ${name}, ${lang}`, async () => {
        const {survey} = await openKind(name, {lang})
        const before = lookOf(survey, '.root *:not(svg *)')
        clear()
        style(hostile)

        const {survey: after} = await openKind(name, {lang})

        expect(lookOf(after, '.root *:not(svg *)')).to.deep.equal(before)
      })
})
