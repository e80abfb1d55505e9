import { describe, expect, it } from 'vitest'
import { forecast } from '../ensemble/index.ts'
import { summit } from '../ensemble/scenario.fixture.ts'
import { explainInputs, explainIssue, explainQuantity, UnknownNameError } from './explain.ts'

describe('an issue', () => {
  it('is traced to its stances by weight, and to who is unknown', async () => {
    const result = await forecast(summit(), { draws: 10, models: ['compromise'] })
    const explained = explainIssue(result, 'target')
    // weights 9, 2.4, 1.5 and 1 of 13.9
    expect(explained.inputs.map(({ actor }) => actor)).toEqual(['usa', 'pol', 'esp', 'sg'])
    expect(explained.inputs[0]?.weight).toBeCloseTo(9 / 13.9, 12)
    expect(explainIssue(result, 'year').unknown).toEqual(['pol', 'sg'])
    expect(() => explainIssue(result, 'taget')).toThrow(/did you mean target\?/)
  })
})

describe('a quantity', () => {
  it('says its range and how it came about', () => {
    const input = explainQuantity(summit(), 'stances.pol.commitment.salience')
    expect(input).toMatchObject({ actor: 'pol', basis: 'judgement', mode: 0.8 })
    expect(input.range[0]).toBeCloseTo(0.6, 9)
    expect(input.range[1]).toBeCloseTo(0.95, 9)
    expect(input.how).toMatch(/three percentiles/)
  })

  it('that is a bare number says its basis and width, not a range nobody gave', () => {
    const how = (path: string) => explainQuantity(summit(), path).how
    expect(how('stances.esp.target.position')).toBe(
      'bare number, a judgement: drawn within ±15% of the scale, cut at its ends',
    )
  })

  it('that does not exist gets the nearest name', () => {
    expect(() => explainQuantity(summit(), 'actors.usa.capabilty')).toThrow(UnknownNameError)
    expect(() => explainQuantity(summit(), 'actors.usa.capabilty')).toThrow(
      /did you mean actors\.usa\.capability\?/,
    )
  })

  it('is listed for every actor, stance, block cost and exit', () => {
    const paths = explainInputs(summit()).map(({ path }) => path)
    expect(paths).toContain('decision.exits.usa.harm.pol')
    expect(paths).toContain('decision.blockCost.esp')
    expect(new Set(paths).size).toBe(paths.length)
  })
})
