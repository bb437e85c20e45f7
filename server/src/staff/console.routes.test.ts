import {Hono} from 'hono'
import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {createLog} from '../saha.ts'
import {consoleFiles} from './console-files.ts'
import {consoleRoutes} from './console.routes.ts'

describe('the page of the console', () => {
  let folder = ''
  let app: Hono

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'saha-console-'))
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>first</title>')
    writeFileSync(join(folder, 'assets', 'main-abc.js'), 'start()')
    writeFileSync(join(folder, 'secret.txt'), 'not for anybody')
    app = new Hono()
    const answering = {
      app,
      log: createLog('silent'),
      count: () => {},
      limitSender: async () => {},
      checkPass: async () => {},
    }
    consoleRoutes({...answering, files: consoleFiles(folder)})
  })
  afterEach(() => rmSync(folder, {recursive: true, force: true}))

  test('runs nothing but its own scripts, and stands in no frame', async () => {
    const {status, headers} = await app.request('/console/')

    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-frame-options')).toBe('DENY')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|http|\*/)
  })

  test('stands one step below its address, whatever is asked along', async () => {
    const reply = await app.request('/console?next=https://evil.example')

    expect([reply.status, reply.headers.get('location')]).toEqual([308, 'console/'])
  })

  test('loads files that never change', async () => {
    const reply = await app.request('/console/assets/main-abc.js')

    expect(await reply.text()).toBe('start()')
    expect(reply.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(reply.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  test('gives nothing else out of its folder, however it is asked for', async () => {
    const names = [
      'none.js',
      '../secret.txt',
      '..%2fsecret.txt',
      '%2e%2e%2fsecret.txt',
      '..%5csecret.txt',
      '',
    ]

    const replies = await Promise.all(names.map((name) => app.request(`/console/assets/${name}`)))

    expect(replies.map(({status}) => status)).toEqual(names.map(() => 404))
  })

  test('is the one of the newest build', async () => {
    await app.request('/console/')
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>second</title>')
    utimesSync(join(folder, 'index.html'), 2e9, 2e9)

    expect(await (await app.request('/console/')).text()).toContain('second')
  })

  test('is not there before the first build', async () => {
    rmSync(folder, {recursive: true})

    expect((await app.request('/console/')).status).toBe(404)
    expect((await app.request('/console/assets/main-abc.js')).status).toBe(404)
  })
})
