import {describe, expect, test} from 'vitest'
import {foreignToBrowsers} from './browser-reach.ts'
import {wrongDirections} from './directions.ts'
import {importsIn} from './imports.ts'
import {circles, mixedCapabilities, strayDatabaseCode, strayShapes} from './layers.ts'

const importsOf = (files: Record<string, string>) =>
  importsIn(Object.entries(files).map(([path, text]) => ({path, text})))

describe('reading imports', () => {
  test('static, dynamic and handed-on imports are seen, types told apart, strings and comments left alone', () => {
    const imports = importsOf({
      'widgets/src/survey/survey.ts': `
        import type {Survey} from '@saha/contract'
        import {limits} from '@saha/contract/limits'
        export {html} from 'lit'
        // import 'zod'
        const snippet = "import 'hono'"
        const chart = () => import('../results/chart.ts')`,
    })

    expect(imports.map(({to, isOurs, isOnlyTypes}) => [to, isOurs, isOnlyTypes])).toEqual([
      ['packages/contract/src/index.ts', true, true],
      ['packages/contract/src/limits.ts', true, false],
      ['lit', false, false],
      ['widgets/src/results/chart.ts', true, false],
    ])
  })
})

describe('directions', () => {
  test.each([
    ['packages/contract/src/a.ts', `import '@saha/domain'`],
    ['packages/domain/src/a.ts', `import {Survey} from '@saha/contract'`],
    ['packages/client/src/a.ts', `import '@saha/i18n'`],
    ['packages/i18n/src/a.ts', `import {refusals} from '@saha/contract'`],
    ['widgets/src/a.ts', `import {Survey} from '@saha/contract'`],
    ['widgets/src/a.ts', `import '../../packages/contract/src/survey.ts'`],
    ['packages/console/src/a.ts', `import {SignIn} from '@saha/contract'`],
    ['server/src/survey/a.ts', `import '@saha/i18n'`],
    ['server/src/a.ts', `import '../../widgets/src/survey/survey.ts'`],
    ['server/src/a.ts', `import '../../scripts/postgres.ts'`],
    ['demo/serve.ts', `import '@saha/contract'`],
    ['demo/serve.ts', `import '../server/src/app.ts'`],
  ])('%s must not contain: %s', (path, text) => {
    expect(wrongDirections(importsOf({[path]: text}))).toHaveLength(1)
  })

  test.each([
    ['packages/domain/src/a.ts', `import type {Survey} from '@saha/contract'`],
    ['packages/domain/src/a.ts', `import {limits} from '@saha/contract/limits'`],
    ['widgets/src/a.ts', `import {checkAnswers} from '@saha/domain/survey/check-answers'`],
    ['server/src/a.ts', `import {Survey} from '@saha/contract'`],
    ['server/src/embed/a.ts', `import '@saha/i18n'`],
    ['demo/e2e/survey.test.ts', `import {browserPath} from '../../scripts/browser.js'`],
    ['demo/e2e/screens.test.ts', `import {pages} from '../../packages/console/src/app/pages.ts'`],
    [
      'demo/e2e/survey.test.ts',
      `import {cleanName} from '../../packages/domain/src/contributions/clean-name.ts'`,
    ],
  ])('%s may contain: %s', (path, text) => {
    expect(wrongDirections(importsOf({[path]: text}))).toEqual([])
  })
})

describe('what reaches browsers', () => {
  test('zod is found behind a detour, and type imports bring nothing along', () => {
    const imports = importsOf({
      'widgets/src/survey/survey.ts': `import '@saha/client'; import type {x} from '@saha/contract'; import 'lit'`,
      'packages/client/src/index.ts': `import '@saha/contract/survey'`,
      'packages/contract/src/survey.ts': `import {z} from 'zod'`,
      'packages/contract/src/index.ts': `import 'hono'`,
    })

    expect(foreignToBrowsers(imports)).toEqual(['packages/contract/src/survey.ts brings zod into browsers'])
  })

  test('tests may bring what they like', () => {
    expect(foreignToBrowsers(importsOf({'widgets/src/survey/survey.test.ts': `import 'axe-core'`}))).toEqual(
      [],
    )
  })
})

describe('layers', () => {
  test('kysely and databases are named only where they may be', () => {
    const imports = importsOf({
      'server/src/survey/survey.routes.ts': `import type {Kysely} from 'kysely'`,
      'server/src/storage/migrate.ts': `import 'kysely/migration'; import 'pg'`,
      'server/src/storage/open.ts': `import 'better-sqlite3'; const pg = () => import('pg')`,
      'server/src/survey/survey.queries.ts': `import {sql} from 'kysely'`,
      'bench/floors/bare-commit.ts': `import 'better-sqlite3'`,
      'bench/run.ts': `import 'better-sqlite3'`,
    })

    expect(strayDatabaseCode(imports)).toEqual([
      'server/src/survey/survey.routes.ts must not import kysely',
      'server/src/storage/migrate.ts must not name a database: pg',
      'bench/run.ts must not name a database: better-sqlite3',
    ])
  })

  test('a shape outside the contract is found', () => {
    expect(strayShapes(importsOf({'server/src/a.ts': `import {z} from 'zod'`}))).toHaveLength(1)
  })

  test('only the results read the queries and the rules of others, and nothing else of theirs', () => {
    const imports = importsOf({
      'server/src/results/results.queries.ts': `import '../survey/survey.queries.ts'`,
      'server/src/results/results.routes.ts': `import '../survey/survey.routes.ts'`,
      'packages/domain/src/results/publish.ts': `import '../survey/cells.ts'`,
      'packages/domain/src/survey/cells.ts': `import '../results/publish.ts'`,
      'widgets/src/survey/survey.ts': `import '../results/results.ts'`,
    })

    expect(mixedCapabilities(imports, ['survey', 'results']).map((finding) => finding.split(' ')[0])).toEqual(
      [
        'server/src/results/results.routes.ts',
        'packages/domain/src/survey/cells.ts',
        'widgets/src/survey/survey.ts',
      ],
    )
  })

  test('a circle is told once, whoever is asked first', () => {
    const imports = importsOf({
      'server/src/c.ts': `import './a.ts'`,
      'server/src/a.ts': `import type {b} from './b.ts'`,
      'server/src/b.ts': `import './c.ts'; import './d.ts'`,
      'server/src/d.ts': ``,
    })

    expect(circles(imports)).toEqual([
      'server/src/a.ts -> server/src/b.ts -> server/src/c.ts -> server/src/a.ts is a circle',
    ])
  })
})
