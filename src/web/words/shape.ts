/** What a language has to say: the parts of the English, any words in the place of its words. */
import type * as english from './en/index.ts'

/** Texts may differ; keys, arguments and the lengths of fixed lists may not. */
type Said<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Told
    ? (...args: Args) => Said<Told>
    : { readonly [Key in keyof T]: Said<T[Key]> }

export type Words = Said<typeof english>
