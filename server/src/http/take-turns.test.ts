import {expect, test} from 'vitest'
import {Refusal} from '../refusal.ts'
import {takeTurns} from './take-turns.ts'

/** Work that ends when the test says so, and notes when it began. */
function openWork() {
  const begun: string[] = []
  const ends = new Map<string, PromiseWithResolvers<string>>()
  return {
    begun,
    work: (name: string) => () => {
      begun.push(name)
      const end = Promise.withResolvers<string>()
      ends.set(name, end)
      return end.promise
    },
    end: (name: string) => ends.get(name)?.resolve(`${name} is done`),
    fail: (name: string) => ends.get(name)?.reject(new Error(name)),
  }
}

test('two are served at a time, the others in the order in which they came', async () => {
  const inTurn = takeTurns(2, 10)
  const {work, begun, end} = openWork()
  const all = ['a', 'b', 'c', 'd'].map((name) => inTurn(work(name)))
  await Promise.resolve()
  const first = [...begun]

  end('b')
  expect(await all[1]).toBe('b is done')
  await expect.poll(() => begun).toEqual(['a', 'b', 'c'])
  for (const name of ['a', 'c']) end(name)
  await expect.poll(() => begun).toEqual(['a', 'b', 'c', 'd'])
  end('d')

  expect(first).toEqual(['a', 'b'])
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd'].map((name) => `${name} is done`))
})

test('whoever fails leaves the place to the next', async () => {
  const inTurn = takeTurns(1, 10)
  const {work, begun, end, fail} = openWork()
  const [bad, good] = [inTurn(work('bad')), inTurn(work('good'))]

  fail('bad')
  await expect(bad).rejects.toThrow('bad')
  await expect.poll(() => begun).toEqual(['bad', 'good'])
  end('good')

  expect(await good).toBe('good is done')
})

test('when the line is too long, nobody else is let in', async () => {
  const inTurn = takeTurns(1, 1)
  const {work, end, begun} = openWork()
  const served = [inTurn(work('a')), inTurn(work('b'))]

  await expect(inTurn(work('c'))).rejects.toEqual(new Refusal('busy'))

  end('a')
  await expect.poll(() => begun).toEqual(['a', 'b'])
  end('b')
  await Promise.all(served)
})
