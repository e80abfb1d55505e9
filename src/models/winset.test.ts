import { expect, test } from 'vitest'
import type { Shape } from './model.ts'
import { problemOf } from './problem.fixture.ts'
import core from './winset.golden/q-core.json' with { type: 'json' }
import unanimity from './winset.golden/unanimity.json' with { type: 'json' }
import { carries } from './winset.ts'

const consents = (x: readonly number[], y: number, sq: number) =>
  Uint8Array.from(x, (ideal) => (Math.abs(y - ideal) <= Math.abs(sq - ideal) ? 1 : 0))

const strictly = (x: readonly number[], y: number, sq: number) =>
  Uint8Array.from(x, (ideal) => (Math.abs(y - ideal) < Math.abs(sq - ideal) ? 1 : 0))

function byVotes(x: readonly number[], needed: number): Shape {
  const { shape } = problemOf({ x: x.map((v) => [v / 100]), rule: 'majority' })
  const weight = new Float64Array(x.length).fill(1)
  return { ...shape, quotas: [{ weight, share: needed / x.length, exceed: false }] }
}

test('two of three carry by majority, one of two does not', () => {
  const three = problemOf({ x: [[0], [0], [0]], rule: 'majority' }).shape
  const two = problemOf({ x: [[0], [0]], rule: 'majority' }).shape
  expect(carries(three, 0, Uint8Array.of(1, 1, 0))).toBe(true)
  expect(carries(two, 0, Uint8Array.of(1, 0))).toBe(false)
})

test('every quota must be reached', () => {
  const shape = byVotes([0, 0, 0], 2)
  const people = { weight: Float64Array.of(8, 1, 1), share: 0.65, exceed: false }
  const both = { ...shape, quotas: [...shape.quotas, people] }
  expect(carries(both, 0, Uint8Array.of(1, 1, 0))).toBe(true)
  expect(carries(both, 0, Uint8Array.of(0, 1, 1))).toBe(false)
  expect(carries(both, 0, Uint8Array.of(1, 0, 0))).toBe(false)
})

test('a share that is reached to the last digit is reached', () => {
  const weight = Float64Array.of(0.1, 0.5, 0.2)
  const shape = { ...byVotes([0, 0, 0], 1), quotas: [{ weight, share: 0.75, exceed: false }] }
  expect(carries(shape, 0, Uint8Array.of(1, 1, 0))).toBe(true)
})

test('whoever has no stance on the issue neither blocks nor counts', () => {
  const all = problemOf({ x: [[0], [null], [0]] }).shape
  expect(carries(all, 0, Uint8Array.of(1, 0, 1))).toBe(true)
  const majority = problemOf({ x: [[0], [null], [null]], rule: 'majority' }).shape
  expect(carries(majority, 0, Uint8Array.of(1, 0, 0))).toBe(true)
})

test('whoever has no vote cannot block', () => {
  const { shape } = problemOf({ x: [[0], [0]], voters: [0] })
  expect(carries(shape, 0, Uint8Array.of(1, 0))).toBe(true)
})

test.each(core.cases)('the core of $x with $votes_needed votes is $core', (golden) => {
  const { x, votes_needed } = golden
  const shape = byVotes(x, votes_needed)
  const [low, high] = golden.core as [number, number]
  for (let sq = 0; sq <= 100; sq++) {
    let beaten = false
    for (let y = 0; y <= 100; y += 0.25) beaten ||= carries(shape, 0, strictly(x, y, sq))
    expect(beaten, `${sq}`).toBe(sq < low || sq > high)
  }
})

test.each(unanimity.cases)('against $status_quo all of $x accept $unanimity_winset', (golden) => {
  const { x, status_quo, unanimity_winset } = golden
  const { shape } = problemOf({ x: x.map((v) => [v / 100]), rule: 'unanimity' })
  const [low, high] = unanimity_winset ?? [status_quo, status_quo]
  for (let y = 0; y <= 100; y++) {
    const passes = carries(shape, 0, consents(x, y, status_quo))
    expect(passes, `${y}`).toBe(y >= (low as number) && y <= (high as number))
  }
})
