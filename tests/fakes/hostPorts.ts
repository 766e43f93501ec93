import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ArchiveAttachments, createArchiveJob } from '#electron/services/archive/archiveJob'
import type { StartArchive } from '#electron/services/archive/archiveThread'
import { openBackupIndex } from '#electron/services/backups/backupIndex'
import { nodeDisk } from '#electron/services/disk'
import type { Disk } from '#electron/services/disk'
import type { Attention, DocumentJob, Log, OpenDocumentJob, PreferencesStore, Printer } from '#electron/services/ports'
import { createPreferences } from '#electron/services/preferences'
import type { HostPorts } from '#electron/services/services'
import { defaultPreferences } from '#shared/program/settings/preferences'

/** An error as Node's file system makes them. */
export function nodeError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code })
}

/** A log that keeps what it is told. */
export function keptLog(): Log & { readonly lines: string[] } {
  const lines: string[] = []
  return {
    lines,
    info: (event) => lines.push(event),
    bug: (where, error) => lines.push(`${where} ${String(error)}`),
    report: (text) => lines.push(text),
  }
}

/** A store in memory; `refuse` makes its writes fail. */
export function memoryStore(refuse?: string): PreferencesStore & { readonly writes: unknown[] } {
  const writes: unknown[] = []
  return {
    writes,
    read: () => writes.at(-1),
    write: (preferences) => {
      if (refuse !== undefined) throw nodeError(refuse)
      writes.push(preferences)
    },
  }
}

/** A document job that writes the number of rows as text; steps in `failing` reject with the code given. */
export function textDocuments(failing: { readonly write?: string; readonly finish?: string } = {}): OpenDocumentJob {
  return ({ file }): DocumentJob => {
    let count = 0
    return {
      async write(rows) {
        count += rows.length
        await writeFile(file, `${count} rows`)
        if (failing.write !== undefined) throw nodeError(failing.write)
      },
      next: () => Promise.resolve(),
      async finish() {
        await writeFile(file, `${count} rows, finished`)
        if (failing.finish !== undefined) throw nodeError(failing.finish)
        return { bytes: 10 }
      },
      cancel: () => Promise.resolve(),
    }
  }
}

/** A printer that notes what it was given; `answers` is what the user says in the print dialog. */
export function fakePrinter(answers = true): Printer & {
  readonly printed: string[]
  readonly papers: unknown[]
  readonly on: unknown[]
} {
  const printed: string[] = []
  const papers: unknown[] = []
  const on: unknown[] = []
  return {
    printed,
    papers,
    on,
    print: (page, titles, how) => {
      printed.push(page)
      papers.push(titles)
      on.push(how)
      return Promise.resolve(answers)
    },
    writePdf: (_page, titles, pdf) => {
      papers.push(titles)
      return writeFile(pdf, '%PDF')
    },
  }
}

/** A system that notes what it was asked to show. */
export function fakeAttention(): Attention & { readonly told: unknown[] } {
  const told: unknown[] = []
  return {
    told,
    notify: (title, body) => told.push(['notify', title, body]),
    badge: (count) => told.push(['badge', count]),
    tray: (entry) => told.push(['tray', entry?.tip]),
    startWithSystem: (on) => told.push(['start', on]),
  }
}

/** Everything a host gives, for tests to vary. */
export function fakePorts(changes: Partial<HostPorts> = {}): HostPorts {
  return {
    host: 'electron',
    version: '1.2.3',
    inspectTemplate: () => Promise.resolve({ tags: [] }),
    preferences: createPreferences({ preferences: defaultPreferences, writable: true }, () => memoryStore()),
    dialogs: {
      openFile: () => Promise.resolve(null),
      saveFile: () => Promise.resolve(null),
      openAttachments: () => Promise.resolve([]),
      saveCopy: () => Promise.resolve(null),
      chooseFolder: () => Promise.resolve(null),
    },
    dataFolder: join(tmpdir(), 'kancelaria-unused'),
    readText: () => Promise.resolve({ text: '', cut: false }),
    log: keptLog(),
    replayTyping: undefined,
    restart: () => undefined,
    openDocument: textDocuments(),
    disk: nodeDisk,
    openInSystem: () => Promise.resolve(true),
    printer: fakePrinter(),
    attention: fakeAttention(),
    ownFolder: join(tmpdir(), 'kancelaria-unused', 'Kopie zapasowe'),
    temporary: join(tmpdir(), 'kancelaria-unused'),
    index: openBackupIndex(join(tmpdir(), 'kancelaria-unused', 'backups.json'), nodeDisk, new Date(0)),
    startArchive: archiveHere(),
    secrets: undefined,
    now: () => new Date('2026-11-21T12:00:00.000Z'),
    ...changes,
  }
}

/** Archives written and read on this thread instead of one of their own. */
export function archiveHere(store?: ArchiveAttachments): StartArchive {
  return () => {
    const job = createArchiveJob(store)
    return { job, end: () => job.close() }
  }
}

/** The real disk with some steps failing. */
export function failingDisk(failing: Partial<Record<keyof Disk, string>>): Disk {
  const step = <K extends keyof Disk>(name: K): Disk[K] =>
    failing[name] === undefined ? nodeDisk[name] : () => Promise.reject(nodeError(failing[name] ?? ''))
  return { probe: step('probe'), replace: step('replace'), remove: step('remove') }
}
