import { beforeAll, describe, expect, it } from 'vitest'
import { type Forecast, forecast } from '../../ensemble/index.ts'
import { small, smallForecast } from '../forecast.fixture.ts'
import { forecastView } from './forecast-view.ts'

let result: Forecast

beforeAll(async () => {
  result = await smallForecast()
})

/** The forecast with other chances in every model that has exits. */
function withChances(
  exits: Record<string, number>,
  exitsAtStatusQuo: Record<string, number>,
  binding: Record<string, number>,
): Forecast {
  const models = result.models.map((model) =>
    Object.keys(model.exits).length === 0 ? model : { ...model, exits, exitsAtStatusQuo, binding },
  )
  return { ...result, models, pool: { ...result.pool, exits } }
}

describe('the view', () => {
  it('answers the question of the first issue and gives each other one a sentence', () => {
    const view = forecastView(result)
    expect(view.question).toBe('Which target will they set?')
    expect(view.answer).toMatch(/^[A-Z].*\.$/)
    expect(view.lead).toMatch(/^Eight runs in ten .*\.$/)
    expect(view.others).toHaveLength(2)
    expect(view.asOf).toBe('17 March 2025')
    expect(view.footer).toMatch(/^Run [0-9a-f]{8} · 60 draws · seed 1 · engine \d/)
  })

  it('has the pool first and a row for each model, with the digits of the summary', () => {
    const [issue] = forecastView(result).issues
    expect(issue?.rows.map(({ id }) => id)).toEqual(['pool', ...result.models.map(({ id }) => id)])
    expect(issue?.rows[0]?.middle).toBe(`${result.pool.issues.target?.p50?.toFixed(1)}%`)
    expect(issue?.ends).toEqual(['2%', '5%'])
  })

  it('asks where an issue lands that has no question', () => {
    expect(forecastView(result).issues[1]?.question).toBe('Where does “Year” land?')
  })

  it('names the options that are not the default', async () => {
    const other = await forecast(small(), {
      draws: 10,
      models: ['nash'],
      options: { nash: { p: 2 } },
    })
    expect(forecastView(other).issues[0]?.rows[1]?.options).toBe('p: 2')
    expect(forecastView(result).issues[0]?.rows.every(({ options }) => !options)).toBe(true)
  })

  it('speaks of a run of baselines without a pool', async () => {
    const view = forecastView(await forecast(small(), { draws: 10, models: ['mean'] }))
    expect(view.issues[0]?.rows.map(({ id }) => id)).toEqual(['mean'])
    expect(view.answer).toMatch(/lands near \d/)
    expect(view.warnings.some((line) => line.includes('pool'))).toBe(false)
  })

  it('writes numbers as another language does, with the same digits', () => {
    const plain = forecastView(result).issues[0]?.rows[0]?.middle
    const german = forecastView(result, { locale: 'de' }).issues[0]?.rows[0]?.middle
    expect(german).toBe(plain?.replace('.', ','))
  })
})

describe('chances', () => {
  it('says exits at the status quo and with the package', () => {
    const view = forecastView(withChances({ usa: 0.14 }, { usa: 0.163 }, {}))
    expect(view.exits[0]?.sentence).toBe(
      'The United States leaves in 16 runs in 100 if nothing changes, 14 with the package.',
    )
    expect(view.lead).toContain(
      'by the one model that weighs exits, the United States leaves in 14 of 100',
    )
  })

  it('says which models weigh exits, and what an exit does to a deal', () => {
    const { exitNote, issues } = forecastView(withChances({ usa: 0.14 }, { usa: 0.163 }, {}))
    expect(exitNote).toBe(
      'Only Consensus with exit weighs exits. An exit leaves the deal in force for the rest.',
    )
    const exitsOf = (wanted: string) => issues[0]?.rows.find(({ id }) => id === wanted)?.exits
    expect(exitsOf('pool')).toEqual({})
    expect(exitsOf('consensus')).toEqual({ usa: '14%' })
    const models = result.models.map((model) => ({ ...model, exits: { usa: 0.14 } }))
    const all = forecastView({ ...result, models })
    expect(all.exitNote).toBe('An exit leaves the deal in force for the rest.')
    expect(all.lead).not.toContain('by ')
    expect(all.issues[0]?.rows[0]?.exits).not.toEqual({})
  })

  it('says once what does not change', () => {
    const view = forecastView(withChances({ usa: 0.161 }, { usa: 0.163 }, {}))
    expect(view.exits[0]?.sentence).toBe(
      'The United States leaves in 16 runs in 100, with the package or without it.',
    )
  })

  it('says who binds, the hardest first, and no more than two others', () => {
    const binding = { pol: 0.1, esp: 0.74, usa: 0.05, sg: 0.01 }
    expect(forecastView(withChances({ usa: 0.1 }, { usa: 0.1 }, binding)).binds).toBe(
      'Spain’s consent is the hardest to keep in 74 runs in 100; next are Poland (10) and the United States (5).',
    )
    expect(forecastView(withChances({ usa: 0.1 }, { usa: 0.1 }, { usa: 1 })).binds).toBe(
      'The United States’ consent is the hardest to keep in every run.',
    )
    expect(forecastView(withChances({ usa: 0.1 }, { usa: 0.1 }, {})).binds).toBeUndefined()
  })

  it('says how many runs end in a deal, and where fewest do', () => {
    const [first, ...others] = result.models
    const some = first && { ...first, agreement: 0.36 }
    const pool = { ...result.pool, agreement: 0.92 }
    const view = forecastView({ ...result, pool, models: some ? [some, ...others] : others })
    expect(view.agreement).toBe(`92 runs in 100 end in a deal, fewest in ${first?.title}: 36.`)
    expect(view.lead).toContain('8 runs in 100 end with no deal')
  })
})

describe('what it rests on', () => {
  it('counts the unknown and the judged, and says the widths', () => {
    const { warnings, restsOn } = forecastView(result)
    expect(warnings[0]).toBe(
      '3 of 12 stances are unknown; their actors are left out there: 2 on “Year” and 1 on “Commitment”.',
    )
    expect(warnings[1]).toMatch(/^Judgement carries \d+% of the weight .* to 100% on “/)
    expect(warnings[2]).toBe(
      'A bare documented number is ±2% of the scale, a judgement ±15% of the scale and judgements on one issue share half of their error.',
    )
    expect(restsOn).toBe(
      '9 stances: 2 documented, 7 judgement; 3 unknown. 2 pieces of evidence from 1 source.',
    )
  })

  it('says what was skipped, what is slow and what models caution', () => {
    const [first, ...others] = result.models
    const slow = first && { ...first, draws: 20, cautions: ['Mind the gap.'] }
    const skipped = { x: 'X does not run here: it needs a king.' }
    const { warnings } = forecastView({
      ...result,
      skipped,
      models: slow ? [slow, ...others] : others,
    })
    expect(warnings).toContain(`${first?.title}: Mind the gap.`)
    expect(warnings).toContain('X does not run here: it needs a king.')
    expect(warnings).toContain(`${first?.title} is slow and ran on 20 of 60 draws.`)
  })

  it('says what the other form would give and what the threat bought, a line each', () => {
    const { contrasts } = forecastView(result)
    expect(contrasts).toHaveLength(result.contrasts.length)
    const threat = contrasts.find((line) => line.startsWith('If nobody minded an exit'))
    expect(threat).toMatch(/would (?:still )?see .*% of GDP/)
    expect(threat).toMatch(/the United States would .*leave in/)
  })
})

describe('positions', () => {
  it('shares out the weight, highest wish first, groups by weight', () => {
    const { positions, groups } = forecastView(result)
    const target = positions[0]?.positions ?? []
    expect(target.map(({ actor }) => actor)).toEqual(['usa', 'pol', 'sg', 'esp'])
    expect(target.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
    expect(groups.map(({ title }) => title)).toEqual(['North', 'South', 'In no group'])
    expect(positions[1]?.unknown).toEqual(['Poland', 'Secretary General'])
  })
})
