/// <reference types="mocha" />
import {expect} from 'chai'

const tags = ['survey', 'results', 'comments', 'ideas', 'event', 'outcomes', 'consultations']

/** As frameworks do it: by the property where the element has one, else by the attribute. */
function set(element: HTMLElement, name: string, value: string): void {
  if (name in element) Reflect.set(element, name, value)
  else element.setAttribute(name, value)
}

describe('an attribute that a framework sets', () => {
  for (const tag of tags)
    it(`reaches <saha-${tag}>`, async () => {
      await import(`../${tag}/define.ts`)
      const element = document.createElement(`saha-${tag}`)
      const {observedAttributes} = element.constructor as unknown as {observedAttributes: string[]}

      for (const name of observedAttributes) set(element, name, '')

      expect(observedAttributes).to.include('server')
      expect(element.getAttributeNames().toSorted()).to.deep.equal([...observedAttributes].toSorted())
    })
})
