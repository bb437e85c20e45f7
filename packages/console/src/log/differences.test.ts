/// <reference types="mocha" />
import {expect} from 'chai'
import {differences} from './differences.ts'

const write = String

describe('what changed', () => {
  it('is told value by value, and what stayed is left out', () => {
    const before = {title: {en: 'Park', ar: 'حديقة'}, origins: ['https://a.example'], isPinned: false}
    const after = {
      title: {en: 'The park', ar: 'حديقة'},
      origins: ['https://a.example', 'null'],
      isPinned: true,
    }

    expect(differences(before, after, write)).to.deep.equal([
      {path: ['title', 'en'], before: 'Park', after: 'The park'},
      {path: ['origins'], before: 'https://a.example', after: 'https://a.example, null'},
      {path: ['isPinned'], before: 'false', after: 'true'},
    ])
  })

  it('tells things of a list by their ids, wherever they stand', () => {
    const before = {
      statuses: [
        {id: 'a', text: 'A'},
        {id: 'b', text: 'B'},
      ],
    }
    const after = {
      statuses: [
        {id: 'b', text: 'Bee'},
        {id: 'a', text: 'A'},
      ],
    }

    expect(differences(before, after, write)).to.deep.equal([
      {path: ['statuses', 'b', 'text'], before: 'B', after: 'Bee'},
    ])
  })

  it('has no before where there was nothing, and no after where nothing is left', () => {
    expect(differences(null, {role: 'editor'}, write)).to.deep.equal([
      {path: ['role'], before: undefined, after: 'editor'},
    ])
    expect(differences({role: 'editor'}, null, write)).to.deep.equal([
      {path: ['role'], before: 'editor', after: undefined},
    ])
  })
})
