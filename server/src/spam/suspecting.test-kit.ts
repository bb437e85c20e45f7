import type {Judgement, SpamDefence} from './judge.ts'

/** A spam defence that says what a test wants it to say of texts that hold a word. */
export function suspecting(words: Record<string, Partial<Judgement>>): SpamDefence {
  return {
    judge: async ({text}) => {
      const found = Object.entries(words).find(([word]) => text.includes(word))
      return {score: 0, signals: [], isHeld: false, wantsWork: false, ...found?.[1]}
    },
    overlook: () => {},
    challenge: async ({id}) => ({for: id}),
    isWorkDone: async (_, work) => work === 'done',
    learn: async () => {},
    unlearn: async () => {},
  }
}
