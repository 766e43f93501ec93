import { Worker } from 'node:worker_threads'
import type { FileText } from './readText'
import { isTextAnswer, type TextQuestion } from './textMessages'

/** Reads the text of a file. Rejects when the bytes cannot be read; a file without readable text answers an empty one. */
export type TextReader = (bytes: () => AsyncIterable<Uint8Array>, name: string) => Promise<FileText>

export interface TextReaderOptions {
  /** The built worker; the default lies beside the built main bundle. */
  readonly worker?: URL
  /** A file that takes longer has no text, ms. */
  readonly patience?: number
}

const nothing: FileText = { text: '', cut: false }

/** Larger files are not read for search, bytes: what they hold are pictures. */
const largest = 100 * 1024 * 1024
/** An idle thread ends after this time, ms: it holds the library that reads PDF. */
const idle = 30_000

/**
 * Reads texts one after another in a thread of its own, with limits of memory and time: a damaged or malicious file
 * costs its own text, never the program. The thread starts with the first file and ends when nothing is left to do.
 */
export function createTextReader(options: TextReaderOptions = {}): TextReader {
  const patience = options.patience ?? 60_000
  let worker: Worker | undefined
  let nextId = 0
  let last: Promise<unknown> = Promise.resolve()
  let sleep: ReturnType<typeof setTimeout> | undefined

  function end(): void {
    const ended = worker
    worker = undefined
    void ended?.terminate()
  }

  function ask(question: TextQuestion): Promise<FileText> {
    clearTimeout(sleep)
    worker ??= new Worker(options.worker ?? new URL('./textWorker', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 768 },
    })
    const asked = worker
    // It keeps the program running for no longer than somebody waits for its answer.
    asked.unref()
    return new Promise((resolve) => {
      const settle = (answer: FileText, whole: boolean): void => {
        clearTimeout(timer)
        asked.off('message', onMessage)
        asked.off('error', onGone)
        asked.off('exit', onGone)
        // A thread that hung or died is not asked again; its late error must find a listener.
        if (!whole) {
          asked.on('error', () => undefined)
          end()
        }
        resolve(answer)
      }
      const onMessage = (answer: unknown): void => {
        if (isTextAnswer(answer) && answer.id === question.id) settle({ text: answer.text, cut: answer.cut }, true)
      }
      const onGone = (): void => settle(nothing, false)
      const timer = setTimeout(onGone, patience)
      asked.on('message', onMessage)
      asked.on('error', onGone)
      asked.on('exit', onGone)
      asked.postMessage(question, [question.bytes.buffer])
    })
  }

  async function read(source: () => AsyncIterable<Uint8Array>, name: string): Promise<FileText> {
    const pieces: Uint8Array[] = []
    let size = 0
    for await (const piece of source()) {
      size += piece.length
      if (size > largest) return nothing
      pieces.push(piece)
    }
    const bytes = new Uint8Array(size)
    let at = 0
    for (const piece of pieces.splice(0)) {
      bytes.set(piece, at)
      at += piece.length
    }
    const answer = await ask({ id: nextId++, bytes, name })
    sleep = setTimeout(end, idle)
    sleep.unref()
    return answer
  }

  return (source, name) => {
    const answer = last.then(() => read(source, name))
    last = answer.catch(() => undefined)
    return answer
  }
}
