import {describe, expect, test} from 'vitest'
import {createSignInGuard, type SignInGuard, type Try} from './sign-in-guard.ts'

const clerk: Try = {account: 'clerk@town.example', network: '192.0.2', browser: undefined}
const minute = 60_000

function guessWrongly(guard: SignInGuard, attempt: Try, times: number): number[] {
  return Array.from({length: times}, () => guard.enter(attempt))
}

describe('guessing passwords', () => {
  test('is free of waiting five times, and then waits longer with each wrong one', () => {
    const clock = {now: 0}
    const guard = createSignInGuard(() => clock.now)
    guessWrongly(guard, clerk, 5)

    const waits = Array.from({length: 8}, () => {
      const wait = guard.enter(clerk)
      clock.now += wait * 1000
      guard.enter(clerk)
      return wait
    })

    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 900, 900])
  })

  test('counts many tries at once as many', () => {
    const guard = createSignInGuard(() => 0)

    const waits = guessWrongly(guard, clerk, 100)

    expect(waits.filter((wait) => wait === 0)).toHaveLength(5)
  })

  test('is forgotten after an hour without a try', () => {
    const clock = {now: 0}
    const guard = createSignInGuard(() => clock.now)
    guessWrongly(guard, clerk, 6)

    clock.now += 60 * minute

    expect(guessWrongly(guard, clerk, 5)).toEqual([0, 0, 0, 0, 0])
  })

  test('does not outlive the day', () => {
    const clock = {now: Date.parse('2026-06-15T23:59:59Z')}
    const guard = createSignInGuard(() => clock.now)
    guessWrongly(guard, clerk, 6)

    clock.now += 2000

    expect(guard.enter(clerk)).toBe(0)
  })

  test('is forgiven once the password is right', () => {
    const guard = createSignInGuard(() => 0)
    guessWrongly(guard, clerk, 4)

    guard.enter(clerk)
    guard.forgive(clerk)

    expect(guessWrongly(guard, clerk, 5)).toEqual([0, 0, 0, 0, 0])
  })

  test('of many accounts from one network waits too', () => {
    const guard = createSignInGuard(() => 0)
    const waits = Array.from({length: 51}, (_, number) =>
      guard.enter({...clerk, account: `${number}@town.example`}),
    )

    expect(waits.filter((wait) => wait > 0)).toEqual([15])
  })
})

describe('nobody is kept out by others', () => {
  test('in another network', () => {
    const guard = createSignInGuard(() => 0)
    guessWrongly(guard, clerk, 50)

    expect(guard.enter({...clerk, network: '198.51.100'})).toBe(0)
  })

  test('with another account', () => {
    const guard = createSignInGuard(() => 0)
    guessWrongly(guard, clerk, 50)

    expect(guard.enter({...clerk, account: 'mayor@town.example'})).toBe(0)
  })

  test('behind the same router, in a browser that has signed in before', () => {
    const guard = createSignInGuard(() => 0)
    guessWrongly(guard, clerk, 50)
    for (let number = 0; number < 100; number++) guard.enter({...clerk, account: `${number}@town.example`})

    expect(guard.enter({...clerk, browser: 'known'})).toBe(0)
  })

  test('who filled the memory with made-up names', () => {
    const guard = createSignInGuard(() => 0)
    for (let number = 0; number < 30_000; number++) guard.enter({...clerk, network: `${number}`})

    expect(guard.enter(clerk)).toBe(0)
  })
})

describe('guessing codes', () => {
  const thief: Try = {...clerk, network: '203.0.113', proof: 'code'}

  test('by somebody who knows the password does not get further from a thousand networks', () => {
    const guard = createSignInGuard(() => 0)

    const waits = Array.from({length: 1_000}, (_, number) => guard.enter({...thief, network: `${number}`}))

    expect(waits.filter((wait) => wait === 0)).toHaveLength(30)
  })

  test('keeps nobody out in a browser that has signed in before, nor from their password', () => {
    const guard = createSignInGuard(() => 0)
    for (let number = 0; number < 1_000; number++) guard.enter({...thief, network: `${number}`})

    expect(guard.enter({...clerk, browser: 'known', proof: 'code'})).toBe(0)
    expect(guard.enter(clerk)).toBe(0)
  })

  test('and guessing passwords are counted apart', () => {
    const guard = createSignInGuard(() => 0)
    guessWrongly(guard, clerk, 6)

    expect(guard.enter({...clerk, proof: 'code'})).toBe(0)
  })
})
