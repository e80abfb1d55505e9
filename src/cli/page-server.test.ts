import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServedPage, servePage } from './page-server.ts'

const scratch = mkdtempSync(join(tmpdir(), 'entente-served-'))
const folder = join(scratch, 'page')
let page: ServedPage

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>')
  writeFileSync(join(folder, 'assets', 'a.js'), 'export {}')
  writeFileSync(join(scratch, 'secret.txt'), 'secret')
  symlinkSync(join(scratch, 'secret.txt'), join(folder, 'link.txt'))
  page = await servePage(folder, 0)
})

afterAll(async () => {
  await page.close()
  rmSync(scratch, { recursive: true, force: true })
})

interface Reply {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, unknown>>
}

/** As it is written: no client tidies the path away. */
function ask(path: string, method = 'GET', host?: string): Promise<Reply> {
  const { port, hostname } = new URL(page.url)
  return new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { host }
    request({ hostname, port, path, method, headers }, (response) => {
      response.resume()
      resolve({ status: response.statusCode, headers: response.headers })
    })
      .on('error', reject)
      .end()
  })
}

describe('the server of the page', () => {
  it('listens on the loopback interface, and serves files with headers that forbid the rest', async () => {
    expect(page.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    const { status, headers } = await ask('/')
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect((await ask('/assets/a.js')).headers['cache-control']).toContain('immutable')
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/link.txt',
    '/assets',
    '/none.js',
    '/%00',
    '/%zz',
    '//etc/passwd',
  ])('finds nothing at %s', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })

  it('answers no other method, and no name that only points here', async () => {
    expect((await ask('/', 'POST')).status).toBe(405)
    expect((await ask('/', 'GET', 'evil.example')).status).toBe(403)
  })

  it('takes a free port where the one it is told is taken', async () => {
    const taken = Number(new URL(page.url).port)
    const other = await servePage(folder, taken)
    expect(new URL(other.url).port).not.toBe(String(taken))
    await other.close()
  })
})
