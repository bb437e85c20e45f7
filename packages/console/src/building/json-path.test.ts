/// <reference types="mocha" />
import {expect} from 'chai'
import {moved, valueAt, withAt} from './json-path.ts'

const whole = {title: {en: 'x'}, pages: [{id: 'a', questions: []}, {id: 'b'}]}

describe('a place in a draft', () => {
  it('is found by its path, through lists and names', () => {
    expect(valueAt(whole, 'pages[1].id')).to.equal('b')
    expect(valueAt(whole, 'pages[7].id')).to.equal(undefined)
    expect(valueAt(whole, 'title.en.more')).to.equal(undefined)
    expect(valueAt(whole, '')).to.equal(whole)
  })

  it('changes alone: all around it stays the same', () => {
    const next = withAt(whole, 'pages[0].title.ar', 'أ') as typeof whole

    expect(next.pages[0]).to.deep.equal({id: 'a', questions: [], title: {ar: 'أ'}})
    expect(next.pages[1]).to.equal(whole.pages[1])
    expect(next.title).to.equal(whole.title)
  })

  it('is taken away without a hole', () => {
    expect(withAt(whole, 'pages[0]', undefined)).to.deep.equal({title: {en: 'x'}, pages: [{id: 'b'}]})
    expect(withAt(whole, 'title', undefined)).not.to.have.property('title')
  })

  it('never reaches what every object has', () => {
    expect(valueAt({}, 'constructor.name')).to.equal(undefined)
  })

  it('moves by one, and not out of its list', () => {
    expect(moved([1, 2, 3], 0, 1)).to.deep.equal([2, 1, 3])
    expect(moved([1, 2, 3], 0, -1)).to.deep.equal([1, 2, 3])
  })
})
