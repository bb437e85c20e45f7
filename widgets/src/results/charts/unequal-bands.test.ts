/// <reference types="mocha" />
import {expect} from 'chai'
import {segmentsOf} from './chart.ts'
import {narrownessOf} from './unequal-bands.ts'

const minutes = {id: 'minutes', type: 'number', text: {en: 'How far?'}, min: 0, max: 119} as const

describe('bands that are not equally wide', () => {
  it('are drawn as tall as the people in an equal step', () => {
    expect(narrownessOf({...minutes, bands: [10, 30, 60]})).to.deep.equal([1, 1 / 2, 1 / 3, 1 / 6])
  })

  it('are told from those that are, of which the last holds its upper end', () => {
    expect(narrownessOf({...minutes, bands: [30, 60, 90]})).to.equal(undefined)
  })

  it('keep their share in words: only what is drawn is another length', () => {
    const [segment] = segmentsOf({
      id: 'minutes',
      title: 'How far?',
      shape: 'columns',
      series: [''],
      people: 100,
      rows: [{label: '30 to 60', values: [{value: 0.6, length: 0.2, words: '60%'}]}],
    })

    expect(segment).to.include({from: 0, to: 0.2, words: '60%'})
  })
})
