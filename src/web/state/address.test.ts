import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nowhere, readAddress, writeAddress } from './address.ts'

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,7}(?:-[a-z0-9]{1,5})?$/)

describe('an address', () => {
  it('says what it was made of', () => {
    fc.assert(
      fc.property(
        fc.record({
          view: id,
          project: id,
          changes: fc.dictionary(
            fc.tuple(id, id).map(([actor, issue]) => `stances.${actor}.${issue}.position`),
            fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (x === 0 ? 0 : x)),
            { maxKeys: 5 },
          ),
          issue: fc.option(id, { nil: undefined }),
          models: fc.option(fc.array(id, { minLength: 1, maxLength: 4 }), { nil: undefined }),
          seed: fc.nat(),
          draws: fc.integer({ min: 1, max: 100_000 }),
          outcomeShown: fc.boolean(),
        }),
        (parts) => {
          const address = { ...nowhere, ...parts }
          expect(readAddress(writeAddress(address))).toEqual(address)
        },
      ),
    )
  })

  it('takes no prototype key and no count out of range, and names them', () => {
    const { changes, seed, draws, unread } = readAddress(
      '#/forecast?set=__proto__.a%3D1&set=a.constructor%3D1&set=x&seed=-1&draws=1e9&at=y:z&v=2',
    )
    expect(changes).toEqual({})
    expect([seed, draws]).toEqual([1, 1000])
    expect(unread).toHaveLength(7)
  })

  it('reads anything without failing', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void readAddress(`#/${text}`)))
  })
})
