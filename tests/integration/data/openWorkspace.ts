import { expose } from 'comlink'
import { vi } from 'vitest'
import { queryService } from '#renderer/data/query/queryService'
import { WritingService } from '#renderer/data/writing/writingService'
import { Workspace } from '#renderer/data/workspace'
import type { Host } from '#shared/program/ipc/contract'
import { defaultPreferences } from '#shared/program/settings/preferences'
import { fakeHost } from '../../fakes/host'
import { freshProfile } from './freshDatabase'

/** A worker without a thread of its own: the same service behind the same messages. */
class WorkerHere {
  onerror: unknown
  onmessageerror: unknown
  readonly #port: MessagePort
  constructor(url: URL) {
    const { port1, port2 } = new MessageChannel()
    expose(url.pathname.includes('writing') ? new WritingService() : queryService(), port2)
    this.#port = port1
    port1.start()
    ports.push(port1, port2)
  }
  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.#port.postMessage(message, transfer)
  }
  addEventListener(type: string, listener: EventListenerOrEventListenerObject): void {
    this.#port.addEventListener(type, listener)
  }
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject): void {
    this.#port.removeEventListener(type, listener)
  }
}
const ports: MessagePort[] = []

const channels: BroadcastChannel[] = []
/** Channels between windows, so that those of a closed window can be closed too. */
class Channel extends BroadcastChannel {
  constructor(name: string) {
    super(name)
    channels.push(this)
  }
}

/** A workstation whose clerk said her name. */
const usualHost = fakeHost({}, { ...defaultPreferences, userName: 'Anna Nowak' })

/** A browser that has never seen the program; to be called before the first `openWorkspace`. */
export function freshBrowser(): void {
  freshProfile()
  vi.stubGlobal('Worker', WorkerHere)
  vi.stubGlobal('BroadcastChannel', Channel)
  vi.stubGlobal('navigator', { storage: { persist: () => Promise.resolve(true) } })
}

/** Starts the program; on a register where one is given. */
export function openWorkspace(host: Host = usualHost, register?: string): Promise<Workspace> {
  return Workspace.open(host, register)
}

/** Closes the program: its windows neither hear nor hold anything any more. */
export function closeWorkspace(workspace?: Workspace): void {
  for (const channel of channels.splice(0)) channel.close()
  workspace?.database.close()
}

/** To be called behind every test that called `freshBrowser`. */
export function closeBrowser(): void {
  closeWorkspace()
  for (const port of ports.splice(0)) port.close()
  vi.unstubAllGlobals()
}
