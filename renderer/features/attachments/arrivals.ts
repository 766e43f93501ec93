import type { Answer, FailureCode, Host, Output } from '#shared/program/ipc/contract'

/** A file on its way into the store. */
export interface Arrival {
  readonly name: string
  readonly bytes: number
  /** Takes it in, or says why not; aborting leaves nothing of it. */
  readonly take: (onProgress: (received: number) => void, signal: AbortSignal) => Promise<Arrived>
}
export type Arrived = Answer<Output<'attachment.finish'>>

/** Bytes of a dropped file sent in one message. */
const piece = 1024 * 1024

const failed = (code: FailureCode, name: string): Arrived => ({ ok: false, error: { code, name } })

/** A file that was dropped or pasted: its bytes are here and are sent piece by piece. */
export function droppedFile(host: Host, file: File): Arrival {
  const { name, size: bytes } = file
  return {
    name,
    bytes,
    async take(onProgress, signal) {
      const started = await host['attachment.start']({ name, bytes })
      if (!started.ok) return started
      const { upload } = started.value
      for (let at = 0; at < bytes; at += piece) {
        let part: ArrayBuffer
        try {
          part = await file.slice(at, at + piece).arrayBuffer()
        } catch {
          // A folder looks like a file until it is read; a file may be gone by now.
          await host['attachment.cancel']({ upload })
          return failed(at === 0 ? 'notAFile' : 'notFound', name)
        }
        if (signal.aborted) break
        const answer = await host['attachment.chunk']({ upload, bytes: new Uint8Array(part) })
        if (!answer.ok) return answer
        onProgress(answer.value.received)
      }
      return finish(host, upload, name, signal)
    },
  }
}

/** A file that was picked: the host reads it piece by piece when it is told to. */
export function pickedFile(host: Host, { upload, name, bytes }: Omit<Arrival, 'take'> & { upload: string }): Arrival {
  return {
    name,
    bytes,
    async take(onProgress, signal) {
      for (let done = false; !done && !signal.aborted;) {
        const answer = await host['attachment.pull']({ upload })
        if (!answer.ok) return answer
        onProgress(answer.value.received)
        done = answer.value.done
      }
      return finish(host, upload, name, signal)
    },
  }
}

async function finish(host: Host, upload: string, name: string, signal: AbortSignal): Promise<Arrived> {
  if (!signal.aborted) return host['attachment.finish']({ upload })
  await host['attachment.cancel']({ upload })
  return failed('cancelled', name)
}

/** Files of a drop or a paste. */
export function filesOf(data: DataTransfer | null): readonly File[] {
  return data === null ? [] : [...data.files]
}
