/**
 * What a frame of ours and the page around it say to each other: how high the frame would like to be, and what has
 * happened in it. Nothing of what somebody reads or writes crosses the edge of a frame.
 */

/** From the frame: it would show everything at this height, in CSS pixels. */
export interface HeightMessage {
  type: 'saha-height'
  height: number
}

/** From the frame: a contribution is stored, or was refused. From the page: it asks for the height. */
export interface NamedMessage {
  type: (typeof told)[number] | typeof question
}

/** Names of events that the page is told of. */
export const told = ['saha-sent', 'saha-failed'] as const

/** A page whose script came later than the frame's first message asks for it. */
export const question = 'saha-ask'

/** Heights in CSS pixels that a page believes. */
const lowest = 40
const highest = 50_000

/** The height that a message names; `undefined` when it is none, or not to be believed. */
export function heightIn(message: unknown): number | undefined {
  const {type, height} = asObject(message)
  if (type !== ('saha-height' satisfies HeightMessage['type']) || typeof height !== 'number') return undefined
  return height >= lowest && height <= highest ? height : undefined
}

/** The event that a message names, if it is one of those that a page is told of. */
export function eventIn(message: unknown): (typeof told)[number] | undefined {
  const {type} = asObject(message)
  return told.find((name) => name === type)
}

export function isQuestion(message: unknown): boolean {
  return asObject(message)['type'] === question
}

function asObject(message: unknown): Record<string, unknown> {
  return typeof message === 'object' && message !== null ? (message as Record<string, unknown>) : {}
}
