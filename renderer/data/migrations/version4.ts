import type Dexie from 'dexie'

/**
 * Version 4 lets several workstations share one log (`sharing/`). `outbox` holds what is still to be sent, by the command
 * it is about, and is written in the transaction of that command. `disputes` names the records about which workstations said
 * different things without knowing of each other; derived from the log.
 */
export function version4(database: Dexie): void {
  database.version(4).stores({ outbox: 'command', disputes: 'record' })
}
