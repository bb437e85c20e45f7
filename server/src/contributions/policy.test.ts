import {describe, expect, test} from 'vitest'
import {verdictOn, type Facts} from './policy.ts'

const harmless: Facts = {
  isStranger: true,
  bringsLinks: false,
  isSpam: false,
  hasPhoto: false,
  posesAsOfficial: false,
}

describe('a contribution', () => {
  test('with nothing special about it is published at once', () => {
    expect(verdictOn(harmless, {moderation: 'mixed'})).toEqual({isPublished: true, reasons: []})
  })

  test.each([
    ['a first link', {bringsLinks: true}, 'first-link'],
    ['what looks like advertising', {isSpam: true}, 'spam-suspected'],
    ['a name that could be the municipality’s', {posesAsOfficial: true}, 'poses-as-official'],
    ['a photo', {hasPhoto: true}, 'photo'],
  ] as const)('with %s waits until somebody has looked', (_, facts, reason) => {
    expect(verdictOn({...harmless, ...facts}, {moderation: 'mixed'})).toEqual({
      isPublished: false,
      reasons: [reason],
    })
  })

  test('with a link by somebody whose words were published before does not wait for that', () => {
    const facts = {...harmless, bringsLinks: true, isStranger: false}

    expect(verdictOn(facts, {moderation: 'mixed'}).isPublished).toBe(true)
  })

  test('waits for that alone where all do', () => {
    const facts = {...harmless, bringsLinks: true, isSpam: true}

    expect(verdictOn(facts, {moderation: 'before'})).toEqual({isPublished: false, reasons: ['all-wait']})
    expect(verdictOn(facts, {moderation: 'after', guestbook: true}).reasons).toEqual(['all-wait'])
  })

  test('is published where all are, and looked at afterwards if there is reason to', () => {
    expect(verdictOn({...harmless, hasPhoto: true}, {moderation: 'after'})).toEqual({
      isPublished: true,
      reasons: ['photo'],
    })
  })
})
