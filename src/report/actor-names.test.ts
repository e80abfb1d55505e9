import { describe, expect, it } from 'vitest'
import type { Actor } from '../scenario/index.ts'
import { actorNames } from './actor-names.ts'

const inside = (name: string) =>
  actorNames({ actors: [{ id: 'a', name, kind: 'group', capability: 1 } as Actor] }).inside('a')

describe('names inside a sentence', () => {
  it.each(['SmallPort Ltd', 'Big Port Inc.', 'Hafen Nord GmbH', 'Ship Lines plc'])(
    'the firm %s has no article',
    (name) => expect(inside(name)).toBe(name),
  )

  it.each(["Dockers' union", 'Union of Dockers', 'United States'])('%s has one', (name) =>
    expect(inside(name)).toBe(`the ${name}`),
  )
})
