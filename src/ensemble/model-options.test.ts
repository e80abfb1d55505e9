import { describe, expect, it } from 'vitest'
import { OptionError } from '../models/index.ts'
import { edit } from '../scenario/index.ts'
import { ModelOptionsError } from './model-options.ts'
import { run } from './run.ts'
import { summit } from './scenario.fixture.ts'
import { solve } from './solve.ts'

const withOptions = (changes: Readonly<Record<string, unknown>>) =>
  edit(
    summit(),
    Object.fromEntries(Object.entries(changes).map(([path, v]) => [`modelOptions.${path}`, v])),
  )

describe('the options of a model', () => {
  it('are its defaults, then the scenario’s, then those of the run', async () => {
    const scenario = withOptions({ 'nash.p': 2, 'nash.disagreement': 'distant' })
    expect(solve(summit(), 'nash').options).toMatchObject({ p: 1 })
    expect(solve(scenario, 'nash').options).toMatchObject({ p: 2, disagreement: 'distant' })
    expect(solve(scenario, 'nash', { p: 1 }).options).toMatchObject({
      p: 1,
      disagreement: 'distant',
    })
    const request = { draws: 2, slowDraws: 2, models: ['nash', 'mean'] }
    const optionsIn = async (options: Record<string, Record<string, unknown>>) =>
      (await run(scenario, { ...request, options })).selection.entries[0]?.options
    expect(await optionsIn({})).toMatchObject({ p: 2, disagreement: 'distant' })
    expect(await optionsIn({ nash: { p: 1 } })).toMatchObject({ p: 1, disagreement: 'distant' })
  })

  it('reach the contrasts of a model', async () => {
    const scenario = withOptions({ 'consensus.issues': 'separable' })
    const { selection } = await run(scenario, { draws: 2, models: ['consensus'] })
    expect(selection.contrasts.map(({ key }) => key)).not.toContain('consensus/separable')
  })

  it.each([
    [
      'spatial.votingRule',
      'Cubc',
      /^modelOptions\.spatial\.votingRule: found "Cubc", expected Prop/,
    ],
    [
      'spatial.votingrule',
      'Cubic',
      /^modelOptions\.spatial\.votingrule: found option votingrule, expected one of .*; did you mean votingRule\?$/,
    ],
    [
      'spatial.maxTurns',
      0,
      /^modelOptions\.spatial\.maxTurns: found 0, expected an integer from 1/,
    ],
    [
      'spatal.maxTurns',
      5,
      /^modelOptions\.spatal: found model spatal, expected one of .*; did you mean spatial\?$/,
    ],
    ['mean.p', 2, /^modelOptions\.mean\.p: found option p, expected no options$/],
  ])('%s = %j of the scenario is an error, whatever runs', async (path, value, message) => {
    const scenario = withOptions({ [path]: value })
    expect(() => solve(scenario, 'compromise')).toThrow(message)
    expect(() => solve(scenario, 'compromise')).toThrow(ModelOptionsError)
    await expect(run(scenario, { draws: 2, models: ['compromise'] })).rejects.toThrow(message)
  })

  it('that the run asks for have the error of the run', () => {
    const scenario = withOptions({ 'nash.p': 2 })
    expect(() => solve(scenario, 'nash', { p: 7 })).toThrow(OptionError)
    expect(() => solve(scenario, 'nash', { p: 7 })).toThrow(/^nash\.p: found 7/)
  })
})
