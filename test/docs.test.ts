/** Docs cannot rot: links lead somewhere, code runs, commands run, generated pages are up to date. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { pages } from '../docs/generate.ts'

const home = join(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'entente-docs-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const markdown = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'],
  {
    cwd: home,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((name) => name !== '')

const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    (m) => m[1] as string,
  )

/** Doors of the package, as files of the checkout. */
function atHome(code: string): string {
  return code.replaceAll(/from 'entente(?:\/(\w+))?'/g, (_, door?: string) => {
    const file = join(home, 'src', door ?? '', 'index.ts')
    return `from '${file}'`
  })
}

describe.each(markdown)('%s', (name) => {
  const text = readFileSync(join(home, name), 'utf8')

  it('has no dead link', () => {
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(
      (m) => m[1] as string,
    )
    const dead = links.filter((link) => !existsSync(join(home, dirname(name), decodeURI(link))))
    expect(dead).toEqual([])
  })
})

describe('the guide', () => {
  it.each(readdirSync(join(home, 'docs', 'guide')))('%s runs as it stands', (name) => {
    const code = blocks(readFileSync(join(home, 'docs', 'guide', name), 'utf8'), 'ts')
    expect(code.length).toBeGreaterThan(2)
    const file = join(scratch, name.replace(/\.md$/, '.ts'))
    writeFileSync(file, atHome(code.join('\n')))
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    for (const [, promised] of code.join('\n').matchAll(/console\.log\(.*\) \/\/ (.+)$/gm)) {
      expect(stdout.split('\n')).toContain(promised)
    }
  })
})

describe('the README', () => {
  const readme = readFileSync(join(home, 'README.md'), 'utf8')

  it('opens with the two commands', () => {
    const [first = ''] = blocks(readme, 'sh')
    expect(first).toMatch(/^\.\/entente\s/m)
    expect(first).toMatch(/^npm test\s/m)
  })

  it('has commands that run, in their order', () => {
    writeFileSync(
      join(scratch, 'positions.csv'),
      'actor,issue,position,salience,capability\na,k,10,0.5,1\nb,k,90,0.5,2\n',
    )
    const commands = (blocks(readme, 'sh')[2] ?? '')
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/, '').trim())
      .filter((line) => line.startsWith('./entente '))
    expect(commands.length).toBeGreaterThan(8)
    for (const command of commands) {
      const args = (command.match(/"[^"]*"|\S+/g) ?? [])
        .slice(1)
        .map((word) => word.replaceAll('"', ''))
        .map((word) =>
          /^(?:scenarios|data)\//.test(word) ? relative(scratch, join(home, word)) : word,
        )
        .map((word) => (word === '10000' ? '30' : word))
      // The words as they stand; only the number of draws is smaller, so that the test ends soon.
      const verb = args[0] ?? ''
      if (['forecast', 'compare', 'disagreement', 'seal'].includes(verb)) {
        args.push('--slow-draws', '4', ...(args.includes('--draws') ? [] : ['--draws', '30']))
      }
      const { status, stderr } = spawnSync(join(home, 'entente'), args, {
        cwd: scratch,
        encoding: 'utf8',
      })
      expect(status, `${command}\n${stderr}`).toBe(0)
    }
    expect(existsSync(join(scratch, 'report.html'))).toBe(true)
  }, 240_000)
})

describe('generated pages', () => {
  it('are what the code says: npm run docs', async () => {
    const stale = [...(await pages())].filter(([path, text]) => {
      const file = join(home, 'docs', path)
      return !existsSync(file) || readFileSync(file, 'utf8') !== text
    })
    expect(stale.map(([path]) => path)).toEqual([])
  })
})
