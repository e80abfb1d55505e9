/** Types of the scorer, as far as it is used here. */
export interface Rate {
  readonly p: number | null
  readonly r: number | null
  readonly f1: number
}

export interface Report {
  readonly files: number
  readonly gold: number
  readonly overlap80: Rate
  readonly speakerAcc: number
  readonly stanceAcc: number
  readonly endToEnd: { readonly spanSpeaker: Rate }
  readonly numbers: { readonly endToEnd: Rate }
  readonly traps: { readonly total: number; readonly hit: number; readonly rate: number }
  readonly perFile: readonly {
    readonly slug: string
    readonly gold: number
    readonly pred: number
    readonly overlap80F1: number
    readonly speakerAcc: number | null
    readonly stanceAcc: number | null
  }[]
  readonly log: readonly string[]
}

export function scoreDirs(
  gold: string,
  predictions: string,
  options?: { readonly detail?: boolean; readonly boot?: number },
): Report
export function table(report: Report): string
export function normSpan(text: string, start: number, end: number): [number, number]
