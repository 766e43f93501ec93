/** A file whose text is asked for. */
export interface TextQuestion {
  readonly id: number
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly name: string
}

export interface TextAnswer {
  readonly id: number
  readonly text: string
  readonly cut: boolean
}

// Both ends are ours and built together, so a glance at the shape suffices where the types are lost between threads.
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Tells a question from foreign data. */
export function isTextQuestion(value: unknown): value is TextQuestion {
  return isObject(value) && 'id' in value && 'bytes' in value && 'name' in value
}

/** Tells an answer from foreign data. */
export function isTextAnswer(value: unknown): value is TextAnswer {
  return isObject(value) && 'id' in value && 'text' in value && 'cut' in value
}
