import { ipcMain } from 'electron'
import { channels } from '../ipc/gate'
import type { Gate } from '../ipc/gate'
import { isTrustedSender } from '../security/sender'

/** Puts the gate behind every channel of the contract: the only place that listens to the renderer. */
export function listenToRenderer(gate: Gate): void {
  for (const channel of channels) {
    ipcMain.handle(channel, (event, input: unknown) =>
      gate({ channel, input, trusted: isTrustedSender(event.senderFrame) }),
    )
  }
}
