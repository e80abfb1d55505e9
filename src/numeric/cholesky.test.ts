import { expect, test } from 'vitest'
import { choleskyInPlace } from './cholesky.ts'

test('the factor of a two-by-two correlation matrix', () => {
  const matrix = Float64Array.of(1, 0.6, 0.6, 1)
  expect(choleskyInPlace(matrix, 2)).toBe(-1)
  expect(Array.from(matrix)).toEqual([1, 0, 0.6, 0.8])
})

test('the factor times its transpose is the matrix', () => {
  const n = 12
  const matrix = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) matrix[i * n + j] = i === j ? 1 : 0.9 / (1 + Math.abs(i - j))
  }
  const factor = Float64Array.from(matrix)
  expect(choleskyInPlace(factor, n)).toBe(-1)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0
      for (let k = 0; k < n; k++) {
        sum += (factor[i * n + k] as number) * (factor[j * n + k] as number)
      }
      expect(sum).toBeCloseTo(matrix[i * n + j] as number, 14)
    }
  }
})

test('the failing pivot is named', () => {
  expect(choleskyInPlace(Float64Array.of(1, 2, 2, 1), 2)).toBe(1)
  expect(choleskyInPlace(Float64Array.of(0), 1)).toBe(0)
  expect(choleskyInPlace(Float64Array.of(1, 0.9, -0.9, 0.9, 1, 0.9, -0.9, 0.9, 1), 3)).toBe(2)
})

test('perfect correlation is refused', () => {
  expect(choleskyInPlace(Float64Array.of(1, 1, 1, 1), 2)).toBe(1)
  expect(choleskyInPlace(Float64Array.of(0.1, 0.3, 0.3, 0.9), 2)).toBe(1)
})
