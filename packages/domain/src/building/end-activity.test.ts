import type {Definition, DraftContent} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {describe, expect, test} from 'vitest'
import {checkConsultation} from '../definition/check-consultation.ts'
import {endActivity} from './end-activity.ts'

const june = (day: number) => `2026-06-${String(day).padStart(2, '0')}T00:00:00Z`
const phase = (id: string, from: number, to: number) => ({
  id,
  title: {en: id},
  opens: june(from),
  closes: june(to),
})
const draft = (change: DraftContent = {}): DraftContent => ({
  opens: june(1),
  closes: june(30),
  retention: '2026-12-31',
  activities: [
    {id: 'survey', title: {en: 'Survey', ar: 'استبيان'}},
    {id: 'talk', title: {en: 'Talk'}},
  ],
  ...change,
})
const findings = (content: DraftContent | undefined) =>
  checkConsultation(content as unknown as Definition['consultations'][0], {} as never, 'it')

describe('an activity that ends before its consultation', () => {
  test('has a phase of its own from its beginning until now, with its title, and the rest goes on', () => {
    const ended = endActivity(draft(), 'survey', june(10))

    expect(ended?.phases).toEqual([
      {id: 'earlier', title: {en: 'Survey', ar: 'استبيان'}, opens: june(1), closes: june(10)},
    ])
    expect(ended?.activities).toEqual([
      {id: 'survey', title: {en: 'Survey', ar: 'استبيان'}, phase: 'earlier'},
      {id: 'talk', title: {en: 'Talk'}},
    ])
  })

  test.each([
    [5, [phase('collect', 1, 10), phase('choose', 10, 30)]],
    [12, [phase('collect', 1, 10), phase('choose', 10, 30)]],
    [25, [phase('collect', 1, 10), phase('choose', 10, 20)]],
    [12, [phase('earlier', 3, 9), phase('late', 20, 30)]],
  ])('on the %ith leaves all phases in order', (day, phases) => {
    const ended = endActivity(draft({phases}), 'survey', june(day))

    expect(findings(ended)).toEqual([])
    expect(ended?.phases).toHaveLength(3)
  })

  test('ends earlier than the phase that it had', () => {
    const phases = [phase('collect', 1, 10), phase('choose', 8, 30)]
    const activities = [{id: 'survey', title: {en: 'Survey'}, phase: 'choose'}]

    const ended = endActivity(draft({phases, activities}), 'survey', june(20))

    expect(ended?.phases).toEqual([
      phases[0],
      {id: 'earlier', title: {en: 'Survey'}, opens: june(8), closes: june(20)},
      phases[1],
    ])
    expect(ended?.activities).toMatchObject([{phase: 'earlier'}])
    expect(findings(ended)).toEqual([])
  })

  test.each([
    ['the consultation has not opened', draft({opens: june(15)}), 'survey'],
    ['the consultation has ended', draft({closes: june(5)}), 'survey'],
    ['there is no such activity', draft(), 'nothing'],
    ['a phase is not finished', draft({phases: [{id: 'begun'}]}), 'survey'],
    ['there are dates missing', draft({opens: null}), 'survey'],
    [
      'there are as many phases as can be',
      draft({phases: Array.from({length: limits.phases}, (_, at) => phase(`p${at}`, 1, 30))}),
      'survey',
    ],
  ])('is not possible where %s', (_, content, id) => {
    expect(endActivity(content, id, june(10))).toBeUndefined()
  })
})
