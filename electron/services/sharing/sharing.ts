import { z } from 'zod'
import type { Answer, Input, Output } from '#shared/program/ipc/contract'
import { storedEntrySchema, type StoredEntry } from '#shared/program/sharing/entry'
import { done, failed } from '../../ipc/answers'
import type { Secrets } from '../backups/backups'
import type { AttachmentStore } from '../attachments/store'
import { fetchFile, sendFile } from './files'
import { failureOf, type Patience, SharingServer } from './server'
import { SharingAccess, type SharingSettings } from './settings'

export interface SharingPorts {
  readonly dataFolder: string
  readonly version: string
  readonly secrets: Secrets | undefined
  readonly store: AttachmentStore
  /** How long is waited for a server; tests are in more of a hurry. */
  readonly patience?: Patience
}

/** Entries and characters in one answer, about: what a page takes in in one go. */
const readEntries = 1_000
const readSize = 8_000_000

/** Within this time, ms, what stands open on a workstation is believed. */
const openFor = 60_000

const lookRow = z.object({ origin: z.string().nullable(), head: z.coerce.number().int().nonnegative() })
const rightRow = z.object({ register: z.string(), may_read: z.boolean() })
const refusedRow = z.object({ refused: z.string(), why: z.enum(['denied', 'foreign']) })
const entryRow = storedEntrySchema.extend({ position: z.coerce.number().int().positive() })
const claimRow = z.object({ granted: z.boolean(), holder: z.string() })
const stationRow = z.object({
  replica: z.string(),
  name: z.string().nullable(),
  person: z.string(),
  program: z.string(),
  position: z.coerce.number().int().nonnegative(),
  seen: z.date(),
  open_record: z.string().nullable(),
})

/**
 * The log several workstations share, on a PostgreSQL server of the office: this service is its client, and the page never
 * reaches the network itself. It knows where entries go and come from, not what they say.
 */
export function createSharing(ports: SharingPorts) {
  const access = new SharingAccess(ports.dataFolder, ports.secrets)
  let server: SharingServer | undefined

  const closed = async (): Promise<void> => {
    const was = server
    server = undefined
    await was?.close()
  }

  /** Does something at the server; why it could not be done is the answer. */
  async function there<T>(work: (server: SharingServer) => Promise<T>): Promise<Answer<T>> {
    if (access.settings === undefined) return failed('shareNotJoined')
    if (server === undefined) {
      const password = await access.password()
      if (password === undefined) return failed('sharePassword')
      server = new SharingServer(access.settings, password, ports.patience)
    }
    return answered(() => work(server ?? never()))
  }

  async function answered<T>(work: () => Promise<T>): Promise<Answer<T>> {
    try {
      return done(await work())
    } catch (error) {
      if (error instanceof z.ZodError) return failed('shareNotSetUp')
      return failed(failureOf(error))
    }
  }

  /** Logs in and looks; what works is kept. */
  async function enter(settings: SharingSettings, password: string): Promise<Answer<Record<string, never>>> {
    const tried = new SharingServer(settings, password, ports.patience)
    const answer = await answered(async () => {
      await tried.head()
      return {}
    })
    await tried.close()
    if (!answer.ok) return answer
    await closed()
    await access.keep(settings, password)
    return done({})
  }

  return {
    async settings(): Promise<Answer<Output<'share.settings'>>> {
      const { settings } = access
      if (settings === undefined) return done(null)
      const { host, database, user } = settings
      return done({ host, database, user, hasPassword: (await access.password()) !== undefined })
    },

    join({ server: { host, port, database, ca }, user, password }: Input<'share.join'>) {
      return enter({ host, port, database, ca, user }, password)
    },

    password({ password }: Input<'share.password'>): Promise<Answer<Output<'share.password'>>> {
      return access.settings === undefined
        ? Promise.resolve(failed('shareNotJoined'))
        : enter(access.settings, password)
    },

    async leave(): Promise<Answer<Output<'share.leave'>>> {
      access.forget()
      await closed()
      return done({})
    },

    look({ at }: Input<'share.look'>): Promise<Answer<Output<'share.look'>>> {
      return there(async (shared) => {
        const office = await shared.query('SELECT origin, head FROM kancelaria.office')
        const entry = await shared.query('SELECT command FROM kancelaria.entry WHERE position = $1', [at])
        const rights = await shared.query(
          'SELECT register, may_read FROM kancelaria.access WHERE person = current_user ORDER BY register COLLATE "C"',
        )
        const { origin, head } = lookRow.parse(office.rows[0])
        return {
          origin,
          head,
          command: z.object({ command: z.string() }).optional().parse(entry.rows[0])?.command ?? null,
          rights: rights.rows
            .map((row) => rightRow.parse(row))
            .map(({ register, may_read }) => `${register}${may_read ? '+' : '-'}`)
            .join(' '),
        }
      })
    },

    append({ origin, entries }: Input<'share.append'>): Promise<Answer<Output<'share.append'>>> {
      return there(async (shared) => {
        const { rows } = await shared.query('SELECT refused, why FROM kancelaria.append($1, $2::jsonb)', [
          origin,
          JSON.stringify(entries),
        ])
        return {
          refused: rows.map((row) => refusedRow.parse(row)).map(({ refused, why }) => ({ command: refused, why })),
        }
      })
    },

    empty({ origin, entries }: Input<'share.empty'>): Promise<Answer<Output<'share.empty'>>> {
      return there(async (shared) => {
        const { rows } = await shared.query('SELECT refused, why FROM kancelaria.erase_entries($1, $2::jsonb)', [
          origin,
          JSON.stringify(entries),
        ])
        return { refused: rows.map((row) => refusedRow.parse(row).refused) }
      })
    },

    read({ after }: Input<'share.read'>): Promise<Answer<Output<'share.read'>>> {
      return there((shared) =>
        // Of one moment: what lies behind the end that was read may come in between.
        shared.atOneMoment(async (client) => {
          const { rows: ends } = await client.query<Record<string, unknown>>(
            'SELECT head, origin FROM kancelaria.office',
          )
          const { head } = lookRow.parse(ends[0])
          const { rows } = await client.query<Record<string, unknown>>(
            `SELECT position, command, register, part, parts, replica, hash, previous, format, body
             FROM (SELECT *, sum(length(body)) OVER (ORDER BY position) AS size FROM
               (SELECT * FROM kancelaria.entry WHERE position > $1 ORDER BY position LIMIT ${readEntries}) AS next) AS sized
             WHERE size <= ${readSize} OR size = length(body) ORDER BY position`,
            [after],
          )
          const entries: readonly StoredEntry[] = rows.map((row) => entryRow.parse(row))
          const last = entries.at(-1)
          const { rows: more } =
            last === undefined
              ? { rows: [] }
              : await client.query('SELECT 1 FROM kancelaria.entry WHERE position > $1 LIMIT 1', [last.position])
          return { entries: [...entries], reached: last !== undefined && more.length > 0 ? last.position : head }
        }),
      )
    },

    wait({ after }: Input<'share.wait'>): Promise<Answer<Output<'share.wait'>>> {
      return there(async (shared) => ({ head: await shared.wait(after) }))
    },

    attend({ origin, replica, position, open }: Input<'share.attend'>): Promise<Answer<Output<'share.attend'>>> {
      return there(async (shared) => {
        await shared.query('SELECT kancelaria.attend($1, $2, $3, $4, $5)', [
          origin,
          replica,
          ports.version,
          position,
          open,
        ])
        const { rows } = await shared.query(
          `SELECT s.replica, p.name, s.person, s.program, s.position, s.seen, s.open_record,
             s.seen > now() - interval '${openFor} milliseconds' AS is_near
           FROM kancelaria.station s LEFT JOIN kancelaria.person p ON p.role = s.person ORDER BY s.seen DESC`,
        )
        const near = z.object({ is_near: z.boolean() })
        return {
          stations: rows.map((row) => {
            const { name, person, seen, open_record, replica: id, program, position: reached } = stationRow.parse(row)
            return {
              replica: id,
              person: name ?? person,
              program,
              position: reached,
              seen: seen.toISOString(),
              open: near.parse(row).is_near ? open_record : null,
            }
          }),
        }
      })
    },

    claim({ origin, register, scope, number, record }: Input<'share.claim'>): Promise<Answer<Output<'share.claim'>>> {
      return there(async (shared) => {
        const { rows } = await shared.query('SELECT granted, holder FROM kancelaria.claim_number($1, $2, $3, $4, $5)', [
          origin,
          register,
          scope,
          number,
          record,
        ])
        const { granted, holder } = claimRow.parse(rows[0])
        return { holder: granted ? null : holder }
      })
    },

    sendFiles({ origin, files }: Input<'share.sendFiles'>): Promise<Answer<Output<'share.sendFiles'>>> {
      return there(async (shared) => {
        const missing: string[] = []
        for (const { sha256, register } of files)
          if (!(await sendFile(shared, ports.store, { origin, register, sha256 }))) missing.push(sha256)
        return { missing }
      })
    },

    fetchFiles({ files }: Input<'share.fetchFiles'>): Promise<Answer<Output<'share.fetchFiles'>>> {
      return there(async (shared) => {
        const missing: string[] = []
        for (const sha256 of files) if (!(await fetchFile(shared, ports.store, sha256))) missing.push(sha256)
        return { missing }
      })
    },

    /** Sees to it that a file is here, where those who share the log have it; where nobody has, it stays missing. */
    async bring(sha256: string): Promise<void> {
      if (access.settings === undefined || (await ports.store.has(sha256))) return
      await there((shared) => fetchFile(shared, ports.store, sha256))
    },

    close: closed,
  }
}

function never(): never {
  throw new Error('The server was closed while it was asked.')
}
