import { z } from 'zod'
import { storedEntrySchema, type StoredEntry } from '#shared/program/sharing/entry'
import { failureOf, type Patience, ServerConnection } from './connection'
import { fetchFile, sendFile } from './files'
import type { ServerSettings } from './settings'
import { openFor, readEntries, readSize, type SharedLog } from './sharedLog'

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
  is_near: z.boolean(),
})

/**
 * The log on a PostgreSQL server of the office. It knows where entries go and come from, not what they say; what a clerk may
 * do there the server decides (`assets/share/setup.sql`).
 */
export function openServerLog(
  settings: ServerSettings,
  password: string,
  version: string,
  patience?: Patience,
): SharedLog {
  const server = new ServerConnection(settings, password, patience)
  return {
    async look({ at }) {
      const office = await server.query('SELECT origin, head FROM kancelaria.office')
      const entry = await server.query('SELECT command FROM kancelaria.entry WHERE position = $1', [at])
      const rights = await server.query(
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
    },

    async append({ origin, entries }) {
      const { rows } = await server.query('SELECT refused, why FROM kancelaria.append($1, $2::jsonb)', [
        origin,
        JSON.stringify(entries),
      ])
      return {
        refused: rows.map((row) => refusedRow.parse(row)).map(({ refused, why }) => ({ command: refused, why })),
      }
    },

    async empty({ origin, entries }) {
      const { rows } = await server.query('SELECT refused, why FROM kancelaria.erase_entries($1, $2::jsonb)', [
        origin,
        JSON.stringify(entries),
      ])
      return { refused: rows.map((row) => refusedRow.parse(row).refused) }
    },

    read: ({ after }) =>
      // Of one moment: what lies behind the end that was read may come in between.
      server.atOneMoment(async (client) => {
        const { rows: ends } = await client.query<Record<string, unknown>>('SELECT head, origin FROM kancelaria.office')
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

    wait: async ({ after }) => ({ head: await server.wait(after) }),

    async attend({ origin, replica, position, open }) {
      await server.query('SELECT kancelaria.attend($1, $2, $3, $4, $5)', [origin, replica, version, position, open])
      const { rows } = await server.query(
        `SELECT s.replica, p.name, s.person, s.program, s.position, s.seen, s.open_record,
           s.seen > now() - interval '${openFor} milliseconds' AS is_near
         FROM kancelaria.station s LEFT JOIN kancelaria.person p ON p.role = s.person ORDER BY s.seen DESC`,
      )
      return {
        stations: rows.map((row) => {
          const { name, person, seen, open_record, is_near, ...station } = stationRow.parse(row)
          return { ...station, person: name ?? person, seen: seen.toISOString(), open: is_near ? open_record : null }
        }),
      }
    },

    async claim({ origin, register, scope, number, record }) {
      const { rows } = await server.query('SELECT granted, holder FROM kancelaria.claim_number($1, $2, $3, $4, $5)', [
        origin,
        register,
        scope,
        number,
        record,
      ])
      const { granted, holder } = claimRow.parse(rows[0])
      return { holder: granted ? null : holder }
    },

    sendFile: (store, file) => sendFile(server, store, file),
    fetchFile: (store, sha256) => fetchFile(server, store, sha256),
    close: () => server.close(),
    failureOf,
  }
}
