import {Desk as AnyDesk} from '../../contributing/desk.ts'
import type {IdeasView, Wish} from '../view.ts'

/** What somebody asks for who hands in an idea, or has done so. */
export type Ask = Wish | {is: 'own'; idea: number}

/** What this device remembers of ideas that were handed in here. */
export interface Memory {
  /** By receipt: the number, where it is known, and how many steps of the municipality its author has seen. */
  own: Record<string, {idea?: number | undefined; seen: number}>
}

/** What somebody does in one collection. */
export type Desk = AnyDesk<IdeasView, Memory, Ask>

export const makeDesk = (view: IdeasView): Desk => new AnyDesk(view, 'ideas', () => ({own: {}}))

/** The receipt of an idea that was handed in here. */
export const receiptOf = ({memory}: Desk, idea: number): string | undefined =>
  Object.keys(memory.own).find((receipt) => memory.own[receipt]?.idea === idea)
