/**
 * Draws that are kept from one scenario to the next: where a finger moves one number, all others are
 * drawn as before. What is kept under a name is what would be drawn again, to the last bit.
 */
export class DrawMemory {
  readonly #draws = new Map<string, Map<number, Float64Array>>()
  readonly #sheets = new Map<number, Sheet>()
  readonly #most: number

  /** @param most quantities kept */
  constructor(most = 2000) {
    this.#most = most
  }

  /** The draws of a quantity, by the number of the first of them; to be read and added to. */
  of(name: string): Map<number, Float64Array> {
    let draws = this.#draws.get(name)
    if (draws === undefined) {
      if (this.#draws.size >= this.#most) this.#draws.clear()
      draws = new Map()
      this.#draws.set(name, draws)
    }
    return draws
  }

  /** The sheet on which the draws from number `from` on were laid out last. */
  sheet(from: number, quantities: number, draws: number): Sheet {
    let sheet = this.#sheets.get(from)
    if (sheet?.columns.length !== quantities || sheet.cells.length !== quantities * draws) {
      sheet = createSheet(quantities, draws)
      this.#sheets.set(from, sheet)
    }
    return sheet
  }
}

/** Draws side by side: quantity v of draw d at `cells[d * columns.length + v]`. */
export interface Sheet {
  readonly cells: Float64Array
  /** What each column was filled from; undefined where from nothing that is kept. */
  readonly columns: (Float64Array | undefined)[]
}

export function createSheet(quantities: number, draws: number): Sheet {
  return {
    cells: new Float64Array(quantities * draws),
    columns: new Array<Float64Array | undefined>(quantities).fill(undefined),
  }
}
