import {registerSchema, unregisterSchema, validate} from '@hyperjump/json-schema/openapi-3-1'
import {refusals} from '@saha/contract'
import {readCalendar} from '@saha/contract/event-routes'
import {
  readFeed,
  readIdeaFeed,
  readListCalendar,
  readListFeed,
  readNetworkCalendar,
  readNetworkFeed,
  readOutcomeFeed,
} from '@saha/contract/feed-routes'
import {readIdeaFile} from '@saha/contract/file-routes'
import {readCatalog, readResultFile} from '@saha/contract/result-file-routes'
import {pictureRoutes} from '@saha/contract/picture-routes'
import {routes} from '@saha/contract/routes'
import {beforeAll, expect, test} from 'vitest'
import {useFile} from '../storage/each-store.ts'
import {activityPath, formOf, openSquare, resultsPath} from '../saha.test-kit.ts'

interface Description {
  servers: {url: string}[]
  paths: Record<
    string,
    Record<string, {operationId: string; responses: Record<string, {description: string}>}>
  >
  components: {schemas: Record<string, object>}
}

const opened = useFile()
let square: Awaited<ReturnType<typeof openSquare>>
let description: Description

beforeAll(async () => {
  square = await openSquare(opened().store)
  await square.define()
  description = (await (await square.app.request('/v1/openapi.json')).json()) as Description
})

test('the description is one of OpenAPI 3.1', async () => {
  const output = await validate(
    'https://spec.openapis.org/oas/3.1/schema-base',
    description as never,
    'BASIC',
  )

  expect(output).toMatchObject({valid: true})
})

test('a description that is none would be noticed', async () => {
  const broken = {...description, paths: {'/x': {get: {responses: 7}}}}

  const output = await validate('https://spec.openapis.org/oas/3.1/schema-base', broken as never)

  expect(output.valid).toBe(false)
})

test('every public address is described, and no other', () => {
  const described = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, {operationId}]) => `${operationId} ${method.toUpperCase()} ${path}`,
    ),
  )
  // One address serves all kinds of changes.
  const {changeComment, changeIdea, changeRegistration, ...others} = routes
  for (const {path} of [changeComment, changeIdea, changeRegistration])
    expect(path).toBe(others.changeResponse.path)
  const meant = Object.entries({
    ...others,
    ...pictureRoutes,
    readCalendar,
    readFeed,
    readIdeaFeed,
    readCatalog,
    readIdeaFile,
    readResultFile,
    readListCalendar,
    readListFeed,
    readNetworkCalendar,
    readNetworkFeed,
    readOutcomeFeed,
  }).map(([name, {method, path}]) => `${name} ${method} ${path.replace(/:([a-z]+)/g, '{$1}')}`)

  expect(described.toSorted()).toEqual(meant.toSorted())
})

test('every way in which a response can be refused is named, with its status', () => {
  const post = Object.values(description.paths).find((methods) => 'post' in methods)?.['post']

  const named = Object.keys(refusals).filter((code) =>
    post?.responses[refusals[code as keyof typeof refusals]]?.description.includes(`\`${code}\``),
  )

  expect(named.toSorted()).toEqual(
    Object.keys(refusals)
      .filter((code) => code !== 'method-not-allowed')
      .toSorted(),
  )
})

test.each([
  ['Activity', () => square.app.request(activityPath)],
  ['Results', () => square.app.request(resultsPath)],
  ['SurveyReceipt', () => square.send(formOf(1))],
  ['Problem', () => square.send({})],
])('what the server answers is what is described: %s', async (shape, ask) => {
  const address = `https://saha.example/schemas/${shape}`
  registerSchema(
    {$ref: `#/components/schemas/${shape}`, components: description.components} as never,
    address,
    'https://spec.openapis.org/oas/3.1/dialect/base',
  )

  const output = await validate(address, (await (await ask()).json()) as never, 'BASIC')

  unregisterSchema(address)
  expect(output).toMatchObject({valid: true})
})

test('the description names the server by the address that browsers use', () => {
  expect(description.servers).toEqual([{url: 'https://saha.example'}])
})
