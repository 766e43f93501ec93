import { parentPort } from 'node:worker_threads'
import { readText } from './readText'
import { isTextQuestion, type TextAnswer } from './textMessages'

/** Thread that reads the text of one file after another. A file no library can read has no text. */
const port = parentPort
if (port === null) throw new Error('not started by createTextReader')

port.on('message', (question: unknown) => {
  if (!isTextQuestion(question)) return
  readText(question.bytes, question.name)
    .catch(() => ({ text: '', cut: false }))
    .then(({ text, cut }) => port.postMessage({ id: question.id, text, cut } satisfies TextAnswer))
    // Nobody listens any more.
    .catch(() => undefined)
})
