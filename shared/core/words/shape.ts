/** Shape of a catalogue of texts: texts may differ from one language to another, keys and parameters may not. */
export type Shape<T> = T extends string | readonly string[]
  ? T extends string
    ? string
    : readonly string[]
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [K in keyof T]: Shape<T[K]> }
