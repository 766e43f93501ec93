import type Dexie from 'dexie'

/**
 * Version 1, the first released schema. Never edited after release; the next version is a file of its own.
 * Few indexes, none multi-entry: each one is paid for at every write, and lists are answered from memory.
 */
export function version1(database: Dexie): void {
  database.version(1).stores({
    // `[register+trashed+order]` paints the first rows of a register before the query worker is ready.
    records: 'id, [register+trashed+order]',
    // One entry per command and record; by command for undo, by record for its history.
    changes: '[command+record], record',
    commands: 'id',
    drafts: 'id',
    views: 'id, register',
    attachments: 'sha256',
    settings: 'key',
  })
}
