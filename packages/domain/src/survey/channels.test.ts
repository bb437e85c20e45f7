import {expect, test} from 'vitest'
import {channelCells, CHANNELS, publishChannels} from './channels.ts'

const counted = (assisted: number, paper: number) => new Map(Object.entries({assisted, paper}))

test('forms on paper are counted beside those that citizens send themselves', () => {
  expect(channelCells('paper')).toEqual([{question: CHANNELS, cell: 'paper'}])
  expect(channelCells('web')).toEqual([])
})

test('channels are published when each of them hides its people', () => {
  expect(publishChannels(60, counted(10, 20), 10)).toEqual({web: 30, assisted: 10, paper: 20})
  expect(publishChannels(40, counted(0, 40), 10)).toEqual({web: 0, assisted: 0, paper: 40})
})

test('three who answered on paper are not singled out, nor three who did not', () => {
  expect(publishChannels(60, counted(0, 3), 10)).toBeNull()
  expect(publishChannels(60, counted(10, 3), 10)).toBeNull()
  expect(publishChannels(60, counted(0, 57), 10)).toBeNull()
})

test('nothing is said of channels where everybody answered for themselves', () => {
  expect(publishChannels(60, new Map(), 10)).toBeUndefined()
})
