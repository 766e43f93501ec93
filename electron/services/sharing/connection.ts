import { Client, DatabaseError, Pool, type PoolClient, type QueryResult } from 'pg'
import type { ConnectionOptions } from 'node:tls'
import { z } from 'zod'
import type { FailureCode } from '#shared/program/ipc/contract'
import type { ServerSettings } from './settings'
import { longPoll, poll as usualPoll } from './sharedLog'

/** How long is waited before a server counts as gone, ms: a black hole answers nothing, ever. */
export interface Patience {
  readonly connect: number
  readonly query: number
}
const usual: Patience = { connect: 5_000, query: 9_000 }

/** Bytes per ms that pass a line so slow that nobody would work with it. */
const slowestLine = 50

const headRow = z.object({ head: z.coerce.number().int().nonnegative() })

/** The connections to the server of the shared log: a few for questions, and one that hears of new entries. */
export class ServerConnection {
  readonly #pool: Pool
  readonly #options: ConstructorParameters<typeof Client>[0]
  readonly #patience: Patience
  /** Between two looks, ms. */
  readonly #poll: number
  /** Whether the server tells of news; through a pool of connections before it nothing can be heard. */
  readonly #isTold: boolean
  #listener: Client | undefined
  readonly #waiting = new Set<() => void>()
  #isClosed = false

  /** @param patience how long is waited; tests are in more of a hurry. */
  constructor({ host, port, database, user, ca, poll }: ServerSettings, password: string, patience: Patience = usual) {
    this.#patience = patience
    this.#isTold = poll === undefined
    this.#poll = poll === undefined ? usualPoll : poll * 1_000
    const ssl: ConnectionOptions = { ca, minVersion: 'TLSv1.2', rejectUnauthorized: true }
    this.#options = {
      host,
      port,
      database,
      user,
      password,
      ssl,
      enableChannelBinding: true,
      application_name: 'Kancelaria Rady',
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      connectionTimeoutMillis: patience.connect,
      query_timeout: patience.query,
    }
    this.#pool = new Pool({ ...this.#options, max: 3, idleTimeoutMillis: 60_000 })
    // A connection that breaks while nobody uses it is opened anew by the next question.
    this.#pool.on('error', () => undefined)
    // One that breaks while it is used for several questions says so to each of them; unheard it would end the program.
    this.#pool.on('connect', (client) => client.on('error', () => undefined))
  }

  /** One question. Rejects with what `failureOf` reads. What is long is given time to pass a slow line. */
  query(text: string, values: readonly unknown[] = []): Promise<QueryResult<Record<string, unknown>>> {
    const size = values.reduce((sum: number, value) => sum + sizeOf(value), 0)
    const wait = { query_timeout: this.#patience.query + size / slowestLine }
    return this.#pool.query({ text, values: [...values], ...wait })
  }

  /** Several questions of one moment. */
  async atOneMoment<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect()
    let isBroken = true
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
      const found = await work(client)
      await client.query('COMMIT')
      isBroken = false
      return found
    } finally {
      client.release(isBroken)
    }
  }

  async head(): Promise<number> {
    const { rows } = await this.query('SELECT head FROM kancelaria.office')
    return headRow.parse(rows[0]).head
  }

  /** Answers where the log ends as soon as that is behind the place, or after a while. */
  async wait(after: number): Promise<number> {
    const until = Date.now() + longPoll
    for (;;) {
      if (this.#isTold) await this.#listen()
      const head = await this.head()
      if (head > after || Date.now() >= until || this.#isClosed) return head
      await this.#told(Math.min(this.#poll, until - Date.now()))
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true
    for (const told of this.#waiting) told()
    await Promise.allSettled([this.#pool.end(), this.#listener?.end()])
  }

  #told(within: number): Promise<void> {
    return new Promise((resolve) => {
      const told = () => {
        clearTimeout(timer)
        this.#waiting.delete(told)
        resolve()
      }
      const timer = setTimeout(told, Math.max(within, 0))
      this.#waiting.add(told)
    })
  }

  async #listen(): Promise<void> {
    if (this.#listener !== undefined) return
    const client = new Client(this.#options)
    this.#listener = client
    const lost = () => {
      if (this.#listener === client) this.#listener = undefined
      client.end().catch(() => undefined)
      for (const told of this.#waiting) told()
    }
    client.on('error', lost)
    client.on('end', lost)
    client.on('notification', () => {
      for (const told of this.#waiting) told()
    })
    try {
      await client.connect()
      await client.query('LISTEN kancelaria')
    } catch (error) {
      lost()
      throw error
    }
  }
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' || value instanceof Uint8Array ? value.length : 0
}

/** Errors by the code PostgreSQL, or the functions of `assets/share/setup.sql`, give them. */
const byState: Readonly<Record<string, FailureCode>> = {
  '28P01': 'shareDenied',
  '28000': 'shareDenied',
  '42501': 'shareDenied',
  KR001: 'shareDenied',
  KR008: 'shareDenied',
  KR002: 'shareOtherOffice',
  KR003: 'shareForked',
  KR004: 'shareForked',
  KR007: 'shareForked',
  KR006: 'shareNewer',
  '3D000': 'shareNotSetUp',
  '3F000': 'shareNotSetUp',
  '42P01': 'shareNotSetUp',
  '42883': 'shareNotSetUp',
  '53100': 'shareFull',
}
const untrusted: ReadonlySet<string> = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_SIGNATURE_FAILURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

/** Why the server could not be used. */
export function failureOf(error: unknown): FailureCode {
  // Rows of another shape than this program reads.
  if (error instanceof z.ZodError) return 'shareNotSetUp'
  if (error instanceof DatabaseError) return byState[error.code ?? ''] ?? 'shareUnreachable'
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  // The driver has no code for a server that offers no encryption.
  const isPlain = error instanceof Error && error.message.includes('does not support SSL')
  return untrusted.has(code) || isPlain ? 'shareUntrusted' : 'shareUnreachable'
}
