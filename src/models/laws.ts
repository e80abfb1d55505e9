/**
 * The laws that a model may state of itself. `laws.test.ts` holds every model in the registry to
 * each law it states, over random scenarios; a law that a model lacks is a fact about the theory,
 * shown on its page.
 */
export const laws = {
  hull: 'The outcome on an issue lies between the extremes of the positions and the status quo, unless a red line forces it out.',
  unanimity: 'If all want the same, they get it.',
  anonymity: 'Renaming or reordering the actors changes nothing.',
  mirror: 'Turning the scale of an issue round turns the outcome round.',
  units: 'Multiplying every capability by the same number changes nothing.',
  clones: 'Splitting an actor into two halves of its capability changes nothing.',
  'salience-level': 'Multiplying all saliences of one actor by the same number changes nothing.',
  monotone: 'An actor that moves up never moves the outcome down (one issue).',
  'no-loser':
    'Where every voter must consent, none ends below the status quo by more than its cost of blocking, counting exits at what they are worth or cost.',
  bystander: 'Whoever has neither power nor a vote nor the right to propose changes nothing.',
} as const

export type LawId = keyof typeof laws
