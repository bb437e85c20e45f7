/// <reference types="mocha" />
import {expect} from 'chai'
import {inFours} from '@saha/domain/text/in-fours'
import {codesFile} from './codes-file.ts'
import {linkOf} from './link-of.ts'

const page = 'https://saha.example/embed/town/park-survey'
const heads = {code: 'الرمز', link: 'الرابط'}

describe('codes in a file', () => {
  it('stand in groups of four, so that no program takes them for a number', () => {
    expect(inFours('0123456789012345')).to.equal('0123 4567 8901 2345')
  })

  it('come with their link, one line for each, in UTF-8 that office programs recognise', async () => {
    const file = codesFile(['0123456789012345', '7263000000000000'], heads, page)

    const bytes = new Uint8Array(await file.arrayBuffer())
    expect(Array.from(bytes.subarray(0, 3))).to.deep.equal([0xef, 0xbb, 0xbf])
    expect((await file.text()).replace('\uFEFF', '').split('\r\n')).to.deep.equal([
      '"الرمز","الرابط"',
      `"0123 4567 8901 2345","${page}#saha-code=0123456789012345"`,
      `"7263 0000 0000 0000","${page}#saha-code=7263000000000000"`,
      '',
    ])
  })

  it('run nothing as a formula', async () => {
    const file = codesFile([], {code: '=1+1', link: '@SUM("A1")'}, page)

    expect(await file.text()).to.include(`"'=1+1","'@SUM(""A1"")"`)
  })

  it('reach the page behind #, which no server sees', () => {
    expect(new URL(linkOf(page, '0123456789012345')).pathname).to.equal('/embed/town/park-survey')
    expect(linkOf(page, undefined)).to.equal(page)
    expect(new URL(linkOf(page, '0123456789012345')).hash).to.equal('#saha-code=0123456789012345')
  })
})
