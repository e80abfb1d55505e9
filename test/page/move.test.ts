/** What a person does with the page: look, move, take back, pass on, come back without a network. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorkbench, type Workbench, waitForWhole } from './page.fixture.ts'

const home = join(import.meta.dirname, '..', '..')
const small = '#/positions?s=emission-standards-1989'
let bench: Workbench
/** A loaded machine may take its time. */
const patient = { timeout: 20_000 }

beforeAll(async () => {
  bench = await openWorkbench()
}, 240_000)

afterAll(() => bench.close())

/** The first mark of the picture, by its slider. */
const firstMark = '[id^=mark-]'

describe('the page', () => {
  it('opens on the forecast of the summit, with an answer and nothing wrong', async () => {
    const { page, faults } = await bench.open()
    expect((await page.locator('h1').innerText()).length).toBeGreaterThan(20)
    expect(await page.locator('nav [aria-current=page]').innerText()).toContain('Forecast')
    const alt = await page.locator('svg.picture').first().getAttribute('aria-label')
    expect(alt).toMatch(/\d/)
    expect(faults).toEqual([])
    await page.close()
  })

  it('moves a position by finger, follows with the forecast, and takes it back', async () => {
    const { page, faults } = await bench.open(small)
    await waitForWhole(page)
    const middle = () => page.locator('.strip strong').first().innerText()
    const before = await middle()
    const mark = page.locator(firstMark).last()
    await mark.scrollIntoViewIfNeeded()
    const was = Number(await mark.getAttribute('aria-valuenow'))
    const box = await mark.boundingBox()
    if (box === null) throw new Error('the mark has no place')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let i = 1; i <= 12; i++) await page.mouse.move(x + i * 20, y)
    const now = Number(await mark.getAttribute('aria-valuenow'))
    expect(now).toBeGreaterThan(was)
    await expect.poll(middle, patient).not.toBe(before)
    await page.mouse.up()
    await expect.poll(() => page.url(), patient).toContain('set=stances.')
    expect(await page.locator('.bar').innerText()).toContain('1 change')
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.url(), patient).not.toContain('set=')
    await expect.poll(middle, patient).toBe(before)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => page.url(), patient).toContain('set=stances.')
    expect(faults).toEqual([])
    await page.close()
  })

  it('asks for what a moving finger shows before the frame that shows it, and only once', async () => {
    const { page } = await bench.open(small)
    await waitForWhole(page)
    const mark = page.locator(firstMark).last()
    await mark.scrollIntoViewIfNeeded()
    const box = await mark.boundingBox()
    if (box === null) throw new Error('the mark has no place')
    await page.evaluate(() => {
      const scope = globalThis as unknown as { log: string[] }
      scope.log = []
      const post = Worker.prototype.postMessage
      Worker.prototype.postMessage = function (message, ...rest: never[]) {
        if (message?.kind === 'ask' && message.live) scope.log.push(JSON.stringify(message.changes))
        post.call(this, message, ...rest)
      }
      addEventListener('pointermove', () => scope.log.push('frame'), true)
    })
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let i = 1; i <= 8; i++) {
      await page.mouse.move(x + i * 20, y)
      await page.waitForTimeout(120)
    }
    const log = await page.evaluate(() => (globalThis as unknown as { log: string[] }).log)
    await page.mouse.up()
    const asked = log.filter((entry) => entry !== 'frame')
    expect(asked.length).toBeGreaterThan(4)
    expect(new Set(asked).size).toBe(asked.length)
    // The first frame begins the move; from then on the question is there first.
    expect(log.at(-1)).toBe('frame')
    await page.close()
  })

  it('does the same by keys alone: arrows, Home, a typed number, Escape', async () => {
    const { page } = await bench.open(small)
    const mark = page.locator(firstMark).last()
    await mark.focus()
    const value = async () => Number(await mark.getAttribute('aria-valuenow'))
    const start = await value()
    await page.keyboard.press('End')
    const most = Number(await mark.getAttribute('aria-valuemax'))
    await expect.poll(value, patient).toBe(most)
    expect(start).toBeLessThan(most)
    await page.keyboard.press('Escape')
    await expect.poll(value, patient).toBe(start)
    await page.keyboard.press('ArrowRight')
    await expect.poll(value, patient).toBeGreaterThan(start)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url(), patient).toContain('set=stances.')
    await page.keyboard.type('6')
    await page.keyboard.press('Enter')
    await expect.poll(value, patient).toBe(6)
    await mark.focus()
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe(
      await mark.getAttribute('id'),
    )
    await page.close()
  })

  it('says the same to whoever opens the address again', async () => {
    const { page } = await bench.open(`${small}&set=stances.deu.delay.position%3D9`)
    await waitForWhole(page)
    const answer = await page.locator('h1').innerText()
    const address = page.url()
    await page.close()
    const again = await bench.open(address.slice(bench.url.length))
    await waitForWhole(again.page)
    expect(await again.page.locator('h1').innerText()).toBe(answer)
    expect(again.page.url()).toBe(address)
    await again.page.close()
  })

  it('follows an address that its own state overwrote before it was heard', async () => {
    const { page } = await bench.open(small)
    await page.evaluate(() => {
      const was = location.hash
      location.hash = was.replace('#/positions', '#/record')
      history.replaceState(null, '', was)
    })
    await expect.poll(() => page.url(), patient).toContain('#/record')
    await page.close()
  })

  it('says what it could not read of an address, and shows the rest', async () => {
    const { page } = await bench.open(`${small}&v=7&set=__proto__.x%3D1&seed=abc`)
    const said = await page.locator('[role=status]').innerText()
    for (const part of ['v=7', '__proto__', 'seed=abc']) expect(said).toContain(part)
    await page.close()
  })

  it('refuses a change that breaks a rule, in words', async () => {
    const { page } = await bench.open(`${small}&set=stances.deu.delay.position%3D99`)
    await expect.poll(() => page.locator('[role=status]').innerText(), patient).toContain('99')
    expect(page.url()).not.toContain('set=')
    await page.close()
  })

  it('makes the forecast of the command line, to the last byte', async () => {
    const { page } = await bench.open('#/forecast?s=emission-standards-1989&draws=200&seed=3')
    await waitForWhole(page)
    await page.getByRole('button', { name: 'Save…' }).click()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Forecast as JSON' }).click()
    const stream = await (await saved).createReadStream()
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    const cli = execFileSync(
      join(home, 'node_modules', '.bin', 'node'),
      [
        join(home, 'src', 'cli', 'main.ts'),
        'forecast',
        join(home, 'scenarios', 'emission-standards-1989'),
        ...['--draws', '200', '--seed', '3', '--json'],
      ],
      { encoding: 'utf8' },
    )
    expect(Buffer.concat(parts).toString('utf8')).toBe(cli)
    await page.close()
  }, 120_000)

  it('comes back after a reload, with its changes and the way back', async () => {
    const { page } = await bench.open(small)
    await page.locator(firstMark).last().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url(), patient).toContain('set=stances.')
    await page.reload()
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await expect.poll(() => page.url(), patient).not.toContain('set=')
    await page.close()
  })

  it('works without a network after the first visit', async () => {
    const { page } = await bench.open()
    await page.evaluate(() => navigator.serviceWorker.ready)
    await expect
      .poll(() => page.evaluate(async () => (await caches.keys()).length))
      .toBeGreaterThan(0)
    await page.reload()
    await bench.browser.context.setOffline(true)
    await page.reload()
    await page.locator('h1').waitFor()
    expect(await page.locator('.bar').innerText()).toContain('Works offline')
    await page.getByRole('button', { name: 'Open…' }).click()
    await page.getByRole('button', { name: /emission/i }).click()
    await expect.poll(() => page.locator('.bar').innerText(), patient).toMatch(/emission/i)
    await bench.browser.context.setOffline(false)
    await page.close()
  })
})
