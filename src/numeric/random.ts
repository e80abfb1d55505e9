/**
 * Counter-based uniform draws: u(seed, draw, quantity) depends on those three integers and on
 * nothing else, so that no worker, chunk or order can change it.
 *
 * Threefry-4x32-20: twenty rounds of additions, rotations and exclusive-ors on four counter words,
 * the key added again after every fourth. Chosen over Philox-4x32-10, which took twice as long.
 *
 *   counter = (⌊draw/2⌋ low, ⌊draw/2⌋ high, quantity, 0),  key = (seed low, seed high, 0, 0)
 *   an even draw takes output words 0 and 1, an odd draw words 2 and 3
 *   u = (⌊word/64⌋·2^26 + ⌊next word/64⌋ + 1/2) / 2^52: 52 random bits, never 0 and never 1
 *
 * Reference: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy
 * as 1, 2, 3", SC'11 (2011), doi:10.1145/2063384.2063405, §3.2 and table 1. Error: none, integers.
 */

// Skein's key-schedule parity, its low word: Salmon et al. §3.2.
const PARITY = 0x1bd11bda
const KEY_ADDITIONS = 5
const TWO_POW_26 = 67108864
const TWO_POW_MINUS_52 = 2.220446049250313e-16
const TWO_POW_32 = 4294967296

/**
 * One block of Threefry-4x32-20.
 * @param counter four 32-bit words
 * @param key four 32-bit words
 * @param out receives four 32-bit words; may be `counter` itself
 */
export function threefry4x32(counter: Uint32Array, key: Uint32Array, out: Uint32Array): void {
  const [c0, c1, c2, c3] = counter as unknown as readonly [number, number, number, number]
  const [k0, k1, k2, k3] = key as unknown as readonly [number, number, number, number]
  block(c0, c1, c2, c3, k0, k1, k2, k3, out)
}

function rotate(x: number, bits: number): number {
  return (x << bits) | (x >>> (32 - bits))
}

function block(
  c0: number,
  c1: number,
  c2: number,
  c3: number,
  key0: number,
  key1: number,
  key2: number,
  key3: number,
  out: Uint32Array,
): void {
  let k0 = key0 | 0
  let k1 = key1 | 0
  let k2 = key2 | 0
  let k3 = key3 | 0
  let k4 = PARITY ^ k0 ^ k1 ^ k2 ^ k3
  let x0 = (c0 + k0) | 0
  let x1 = (c1 + k1) | 0
  let x2 = (c2 + k2) | 0
  let x3 = (c3 + k3) | 0
  for (let addition = 1; addition <= KEY_ADDITIONS; addition++) {
    // Rotations: Salmon et al., table 1, first and second four rows in turn.
    if (addition % 2 === 1) {
      x0 = (x0 + x1) | 0
      x1 = rotate(x1, 10) ^ x0
      x2 = (x2 + x3) | 0
      x3 = rotate(x3, 26) ^ x2
      x0 = (x0 + x3) | 0
      x3 = rotate(x3, 11) ^ x0
      x2 = (x2 + x1) | 0
      x1 = rotate(x1, 21) ^ x2
      x0 = (x0 + x1) | 0
      x1 = rotate(x1, 13) ^ x0
      x2 = (x2 + x3) | 0
      x3 = rotate(x3, 27) ^ x2
      x0 = (x0 + x3) | 0
      x3 = rotate(x3, 23) ^ x0
      x2 = (x2 + x1) | 0
      x1 = rotate(x1, 5) ^ x2
    } else {
      x0 = (x0 + x1) | 0
      x1 = rotate(x1, 6) ^ x0
      x2 = (x2 + x3) | 0
      x3 = rotate(x3, 20) ^ x2
      x0 = (x0 + x3) | 0
      x3 = rotate(x3, 17) ^ x0
      x2 = (x2 + x1) | 0
      x1 = rotate(x1, 11) ^ x2
      x0 = (x0 + x1) | 0
      x1 = rotate(x1, 25) ^ x0
      x2 = (x2 + x3) | 0
      x3 = rotate(x3, 10) ^ x2
      x0 = (x0 + x3) | 0
      x3 = rotate(x3, 18) ^ x0
      x2 = (x2 + x1) | 0
      x1 = rotate(x1, 20) ^ x2
    }
    const first = k0
    k0 = k1
    k1 = k2
    k2 = k3
    k3 = k4
    k4 = first
    x0 = (x0 + k0) | 0
    x1 = (x1 + k1) | 0
    x2 = (x2 + k2) | 0
    x3 = (x3 + k3 + addition) | 0
  }
  out[0] = x0
  out[1] = x1
  out[2] = x2
  out[3] = x3
}

const scratch = new Uint32Array(4)

function unit(word: number, next: number): number {
  return ((word >>> 6) * TWO_POW_26 + (next >>> 6) + 0.5) * TWO_POW_MINUS_52
}

/**
 * The uniform draw u(seed, draw, quantity), strictly between 0 and 1, with 52 random bits.
 * @param seed integer 0 … 2^53 − 1
 * @param draw integer 0 … 2^53 − 1
 * @param quantity integer 0 … 2^32 − 1
 */
export function uniform(seed: number, draw: number, quantity: number): number {
  const pair = Math.floor(draw / 2)
  block(
    pair,
    Math.floor(pair / TWO_POW_32),
    quantity,
    0,
    seed,
    Math.floor(seed / TWO_POW_32),
    0,
    0,
    scratch,
  )
  return draw === 2 * pair
    ? unit(scratch[0] as number, scratch[1] as number)
    : unit(scratch[2] as number, scratch[3] as number)
}

/**
 * Writes u(seed, firstDraw + i, quantity) to out[offset + i] for i = 0 … count − 1, equal bit by bit
 * to `uniform`. Allocates nothing; one block serves two draws.
 */
export function fillUniforms(
  seed: number,
  firstDraw: number,
  count: number,
  quantity: number,
  out: Float64Array,
  offset = 0,
): void {
  const seedHigh = Math.floor(seed / TWO_POW_32)
  let pair = Math.floor(firstDraw / 2)
  // An odd first draw starts in the second half of its block.
  let at = offset - (firstDraw - 2 * pair)
  const end = offset + count
  for (; at < end; at += 2, pair++) {
    block(pair, Math.floor(pair / TWO_POW_32), quantity, 0, seed, seedHigh, 0, 0, scratch)
    if (at >= offset) out[at] = unit(scratch[0] as number, scratch[1] as number)
    if (at + 1 < end) out[at + 1] = unit(scratch[2] as number, scratch[3] as number)
  }
}
