/// <reference types="mocha" />
import {findingCodes} from '@saha/domain/definition/finding-codes'
import {codes as arabic} from '@saha/i18n/console-building/codes.ar'
import {codes as english} from '@saha/i18n/console-building/codes.en'
import {codes as french} from '@saha/i18n/console-building/codes.fr'
import {expect} from 'chai'

describe('what stands in the way of publishing', () => {
  it('is said in the reader’s own language, whatever it is', () => {
    const known = findingCodes.filter((code) => code !== 'other').toSorted()

    for (const words of [arabic, english, french]) expect(Object.keys(words).toSorted()).to.deep.equal(known)
  })
})
