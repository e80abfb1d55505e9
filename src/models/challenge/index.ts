/**
 * `challenge`: every actor reckons what it could gain by challenging each other one, and what the
 * others may gain by challenging it; weak and worried actors give way, round after round. The
 * forecast is the weighted median of where they stand in the end.
 *
 * A round, with d_ij = |x_i − x_j|/R, w_i = c_i s_i and risk exponents r_i:
 *
 *   P_ij   share of the votes that i musters against j, voters weighing by w_k and by distance
 *   E_ij = s_j [P_ij U_s + (1 − P_ij) U_f] + (1 − s_j) U_s − U_q       i's gain from challenging j
 *   S_i  = Σ_{j ≠ i} E_ji with all r = 1                               how unsafe i is
 *   r_i  = (1 − R_i/3)/(1 + R_i/3) ∈ [½, 2],   R_i = (2S_i − max S − min S)/(max S − min S)
 *   E again with r_i; offers from the signs and sizes of E_ij and E_ji; each actor accepts one; all
 *   move together. Utilities and offers in full: `scholz-code.ts`, `paper.ts`.
 *
 * Names: expected utility model, challenge model, Bueno de Mesquita's group decision model, Policon
 * family, BDM forecasting model.
 * References: Bueno de Mesquita (1985, 1994, 1997); Scholz, Calbert & Smith (2011), who wrote the
 * equations down (theirs are the numbers in `paper.ts`).
 * Assumes: see `assumes` below.
 * Two readings, since the text of the paper does not identify one algorithm: `scholz-code`, the rules
 * that reproduce the paper's table, and `paper`, the text, with an option at every fork.
 * Departs: the median of a tie is its middle, where a sequence of ballots keeps whichever came first;
 * an issue on which nobody has weight keeps its status quo, where P is 0/0; equal securities make
 * everybody risk neutral, where R_i is 0/0.
 */
import { defineModel } from '../model.ts'
import { Negotiation } from './negotiation.ts'
import { type ChallengeOptions, challengeOptions } from './options.ts'
import { stillMoving, traceChallenge } from './trace.ts'

export const challenge = defineModel<ChallengeOptions>({
  id: 'challenge',
  title: 'Challenge',
  gist: 'the weak give way, round by round',
  references: [
    { key: 'buenodemesquita1985', at: 'pp. 156-177' },
    { key: 'buenodemesquita1994', at: 'ch. 4' },
    { key: 'buenodemesquita1997', at: 'pp. 235-266' },
    { key: 'scholz2011', at: 'eq. 15-36, table 2' },
  ],
  names: ['expected utility model', 'challenge model', 'group decision model', 'BDM model'],
  assumes: [
    'Actors stand on one line and votes grow with distance, salience and capability.',
    'Each knows all positions, saliences and capabilities, and compares challenging with being left alone.',
    'Who is safest against challenges dares least.',
    'Every actor accepts one offer a round, and all move at the same time.',
    'Each issue is settled by itself.',
  ],
  fails: [
    'The paper does not identify the algorithm: on its own example the readings differ by several years of delay.',
    'Rounds need not converge; in the default reading the median can cycle, so the number of rounds decides.',
    'The default reading prefers the lowest compromise, so turning the scale round changes the answer.',
    'Offers switch by small differences: a little more salience can move the outcome far.',
    'Ties go to the actor that the scenario lists first.',
  ],
  needs: {},
  laws: ['hull', 'unanimity', 'units'],
  options: challengeOptions,
  linksIssues: false,
  stochastic: false,
  baseline: false,
  slow: false,
  contrasts: [
    {
      id: 'paper',
      says: 'if the text of the paper were followed instead of the rules behind its table',
      options: { reading: 'paper' },
      applies: () => true,
    },
  ],
  solver(shape, options) {
    const negotiation = new Negotiation(shape, options)
    return (problem, outcome) => {
      for (let k = 0; k < shape.issues.length; k++) {
        negotiation.open(problem, k)
        while (negotiation.running) negotiation.step()
        outcome.value[k] = negotiation.result()
      }
      outcome.agreed = 1
      outcome.binding = -1
    }
  },
  trace: traceChallenge,
  cautions: stillMoving,
})
