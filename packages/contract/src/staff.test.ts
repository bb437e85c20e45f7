import {describe, expect, test} from 'vitest'
import {limits, PasswordChange, refusals, SignIn, staffPathOf, staffRefusals, staffRoutes} from './index.ts'

const signIn = {email: 'clerk@town.example', password: 'x'}

describe('a sign-in on the wire', () => {
  test('is an e-mail address and a password, and nothing beside', () => {
    expect(SignIn.parse(signIn)).toEqual(signIn)
  })

  test.each([
    ['a role', {...signIn, role: 'owner'}],
    ['an address to go to afterwards', {...signIn, callbackURL: 'https://elsewhere.example'}],
    ['a municipality', {...signIn, municipality: 'town'}],
    ['no password', {email: signIn.email}],
    ['an empty password', {...signIn, password: ''}],
    ['a list as password', {...signIn, password: ['x']}],
    ['a password longer than any', {...signIn, password: 'x'.repeat(limits.longestPassword + 1)}],
    ['something that is no e-mail address', {...signIn, email: 'clerk'}],
  ])('is refused with %s', (_, body) => {
    expect(SignIn.safeParse(body).success).toBe(false)
  })
})

describe('a new password', () => {
  test('may be any words that are long enough, in any script', () => {
    const accepted = ['four quiet green trees', 'سروتان وبيدر وعين ماء'].map((next) =>
      PasswordChange.safeParse({current: 'x', next}),
    )

    expect(accepted.map(({success}) => success)).toEqual([true, true])
  })

  test('is refused when it is short, or comes without the present one', () => {
    expect(PasswordChange.safeParse({current: 'x', next: 'x'.repeat(11)}).success).toBe(false)
    expect(PasswordChange.safeParse({next: 'x'.repeat(12)}).success).toBe(false)
  })
})

describe('the routes of the console', () => {
  test('all lie below /console/api, apart from everything public', () => {
    const paths = Object.values(staffRoutes).map(({path}) => path)

    expect(paths.filter((path) => !path.startsWith('/console/api/'))).toEqual([])
  })

  test('take what they are about from the address, encoded', () => {
    expect(staffPathOf('readConsultations', {municipality: 'a/../b'})).toBe(
      '/console/api/municipalities/a%2F..%2Fb/consultations',
    )
  })

  test('refuse with codes that the public routes do not have', () => {
    expect(Object.keys(staffRefusals).filter((code) => code in refusals)).toEqual([])
  })
})
