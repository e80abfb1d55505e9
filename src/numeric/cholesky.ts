/**
 * Cholesky factor of a small dense symmetric matrix: A = L·Lᵀ with L lower triangular.
 *
 *   L_jj = √(A_jj − Σ_{k<j} L_jk²),  L_ij = (A_ij − Σ_{k<j} L_ik·L_jk) / L_jj
 *
 * Reference: G. H. Golub, C. F. Van Loan, "Matrix Computations" (4th ed. 2013), algorithm 4.2.1.
 * Error: backward stable, ‖L·Lᵀ − A‖ ≤ about n·1e−16·‖A‖.
 */

/**
 * Replaces the n×n row-major `matrix` by its lower factor; above the diagonal it becomes 0.
 * Returns −1, or the index of the first pivot not above n·2.2e−16 times its diagonal entry: the
 * matrix is then not positive definite, and `matrix` is left half done.
 */
export function choleskyInPlace(matrix: Float64Array, n: number): number {
  for (let j = 0; j < n; j++) {
    const row = j * n
    const diagonal = matrix[row + j] as number
    let pivot = diagonal
    for (let k = 0; k < j; k++) {
      const x = matrix[row + k] as number
      pivot -= x * x
    }
    if (!(pivot > n * Number.EPSILON * diagonal)) return j
    const root = Math.sqrt(pivot)
    matrix[row + j] = root
    for (let i = j + 1; i < n; i++) {
      const other = i * n
      let sum = matrix[other + j] as number
      for (let k = 0; k < j; k++) {
        sum -= (matrix[other + k] as number) * (matrix[row + k] as number)
      }
      matrix[other + j] = sum / root
      matrix[row + i] = 0
    }
  }
  return -1
}
