/// <reference types="mocha" />
import {expect} from 'chai'
import {digitsIn, group} from './code-field.ts'

/** A field in which somebody types; `|` is where the caret stands. */
function typing() {
  const input = document.createElement('input')
  document.body.append(input)
  input.focus()
  let before = ''
  const told = (inputType: string) => {
    before = group(input, new InputEvent('input', {inputType}), before)
  }
  const shown = () =>
    `${input.value.slice(0, input.selectionStart ?? 0)}|${input.value.slice(input.selectionStart ?? 0)}`
  return {
    insert(text: string) {
      for (const sign of text) {
        input.setRangeText(sign, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end')
        told('insertText')
      }
      return shown()
    },
    paste(text: string) {
      input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end')
      told('insertFromPaste')
      return shown()
    },
    back() {
      const at = input.selectionStart ?? 0
      if (at > 0) input.setRangeText('', at - 1, at, 'end')
      told('deleteContentBackward')
      return shown()
    },
    forward() {
      const at = input.selectionStart ?? 0
      input.setRangeText('', at, at + 1, 'end')
      told('deleteContentForward')
      return shown()
    },
    at(place: number) {
      input.setSelectionRange(place, place)
    },
  }
}

afterEach(() => document.querySelectorAll('input').forEach((input) => input.remove()))

describe('a code as it is typed', () => {
  it('stands in groups of four, and the caret goes along', () => {
    const field = typing()

    expect(field.insert('1234')).to.equal('1234|')
    expect(field.insert('5')).to.equal('1234 5|')
    expect(field.insert('678123456')).to.equal('1234 5678 1234 56|')
  })

  it('may be pasted with whatever stands between its digits', () => {
    expect(typing().paste('1234-5678 1234\u00a05678\n')).to.equal('1234 5678 1234 5678|')
  })

  it('is left in the digits in which it was typed', () => {
    expect(typing().insert('١٢٣٤٥')).to.equal('١٢٣٤ ٥|')
    expect(typing().insert('۱۲۳۴۵')).to.equal('۱۲۳۴ ۵|')
  })

  it('takes nothing but digits', () => {
    expect(typing().insert('12a3O')).to.equal('123|')
    expect(digitsIn('code: 12-34')).to.equal('1234')
  })

  it('keeps the caret where something is mended in the middle', () => {
    const field = typing()
    field.paste('123467812345678')
    field.at(4)

    expect(field.insert('5')).to.equal('1234 5|678 1234 5678')
  })

  it('loses the digit before a gap when somebody deletes backwards over it', () => {
    const field = typing()
    field.paste('12345678')
    field.at(5)

    expect(field.back()).to.equal('123|5 678')
    expect(field.back()).to.equal('12|56 78')
  })

  it('loses the digit behind a gap when somebody deletes forwards over it', () => {
    const field = typing()
    field.paste('12345678')
    field.at(4)

    expect(field.forward()).to.equal('1234| 678')
  })

  it('empties as it was filled, with one press for each digit', () => {
    const field = typing()
    field.paste('123456')

    expect([1, 2, 3, 4, 5, 6].map(() => field.back()).at(-1)).to.equal('|')
  })
})
