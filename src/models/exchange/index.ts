/**
 * `exchange`: two actors on opposite sides of two issues, who care about them differently, each
 * give way on the issue they care less about. The best bargain goes first, votes shift, and the
 * outcome is the compromise of the votes.
 *
 *   O_k = Σ_a w_ak x_ak / W_k,   w_ak = capability_ak · salience_ak,   W_k = Σ_a w_ak
 *   i and j are opposite on p and q, s_ip/s_iq > s_jp/s_jq: i gives on q, j gives on p
 *   equal gain:  s_ip ΔO_p − s_iq ΔO_q = s_jq ΔO_q − s_jp ΔO_p
 *                ΔO_q/ΔO_p = (s_ip + s_jp)/(s_iq + s_jq),   ΔO = |move| · w/W
 *   as far as one of them has reached the other's position, and no outcome passes a partner's wish
 *   next start = x + (salienceWeight · (1 − s) + fixedWeight) · (vote − x)
 *
 * Inside, positions are points from 0 to 100, so that a gain reads as points of outcome times
 * salience. `settle.ts` has the terms of one exchange, `market.ts` a round, `rounds.ts` the whole.
 *
 * Names: exchange model, equal-gain exchange of voting positions, Decide (its "NBS" is the weighted
 * mean); with `randomisedRate` randomised exchange rates (REX).
 * References: Stokman & Van Oosten (1994) for the model; Van Assen, Stokman & Van Oosten (2003) for
 * externalities; Dijkstra, Van Assen & Stokman (2008) for their use.
 * Assumes: see `assumes` below.
 * Where we depart: the program's ties hang on the last of 28 digits. Gains within 1e-12 are equal
 * and the first in the list goes first; an outcome within 1e-10 of a wish lies on it and may pass
 * it, unless the supplier has just met that wish and its partner has moved on; a position within
 * 1e-9 of the outcome lies on it. With `randomisedRate` an exchange draws once a round, and what
 * orders the exchanges is the mean of both gains; the source is silent on both.
 */
import { defineModel } from '../model.ts'
import { type ExchangeOptions, exchangeOptions } from './options.ts'
import { Rounds } from './rounds.ts'
import { traceExchange } from './trace.ts'

export const exchange = defineModel<ExchangeOptions>({
  id: 'exchange',
  title: 'Exchange',
  gist: 'votes traded across issues',
  references: [
    { key: 'stokman1994', at: 'pp. 105-127' },
    { key: 'vanassen2003' },
    { key: 'dijkstra2008' },
  ],
  names: ['exchange model', 'equal-gain exchange', 'Decide', 'randomised exchange rates (REX)'],
  assumes: [
    'Two actors trade whenever both gain, without a thought for third parties.',
    'Both gain the same, and the bargain with the largest gain is struck first.',
    'Every actor knows all positions, saliences and capabilities.',
    'Promised votes are cast: nobody goes back on an exchange.',
    'Without trade each issue would end at the compromise of all actors, voters or not.',
  ],
  fails: [
    'Against outcomes of the European Union it has done no better than the plain compromise.',
    'Its deals harm others more than they help the two who strike them, and nobody in it objects.',
    'It cannot see a veto or a decision rule.',
    'Who trades with whom can hang on the last digit where gains tie, so read its votes, not its deals, as the forecast.',
  ],
  needs: { issues: 2 },
  laws: ['hull', 'unanimity', 'units', 'bystander'],
  options: exchangeOptions,
  linksIssues: true,
  stochastic: false,
  baseline: false,
  slow: true,
  contrasts: [
    {
      id: 'one-round',
      says: 'if there were time for one round of exchanges only',
      options: { rounds: 1 },
      applies: (shape) => shape.issues.length > 1,
    },
  ],
  solver(shape, options) {
    const rounds = new Rounds(shape, options)
    return (problem, outcome) => {
      rounds.run(problem)
      const { value } = outcome
      for (let k = 0; k < value.length; k++) value[k] = 100 * (problem.statusQuo[k] as number)
      rounds.terms.mean(rounds.voting, value)
      for (let k = 0; k < value.length; k++) value[k] = (value[k] as number) / 100
      outcome.agreed = 1
      outcome.binding = -1
    }
  },
  trace: traceExchange,
})
