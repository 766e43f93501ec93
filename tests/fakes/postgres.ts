import { execFile, execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import type { JoinFile } from '#shared/program/sharing/joining'

/** Debian keeps the programs of the server by version, out of the path. */
const versions = '/usr/lib/postgresql'
const folder = existsSync(versions)
  ? readdirSync(versions)
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(versions, version, 'bin'))
      .find((bin) => existsSync(join(bin, 'postgres')))
  : undefined

/** Why there is no PostgreSQL to test with; `undefined` where there is one. */
export const missingPostgres =
  process.platform === 'linux' && folder !== undefined ? undefined : 'PostgreSQL is not installed (Debian: postgresql)'

/** The server does not run as root: as a user of its own where the tests do. */
const owner = process.getuid?.() === 0 ? 'postgres' : undefined
const asOwner = (program: string, args: readonly string[]): readonly [string, readonly string[]] =>
  owner === undefined ? [program, args] : ['runuser', ['-u', owner, '--', program, ...args]]

const setup = join(import.meta.dirname, '../../assets/share/setup.sql')

/** A PostgreSQL of Debian for one test file: in a folder of its own, on a free port, with a certificate of its own authority. */
export interface TestServer {
  readonly port: number
  readonly ca: string
  /** The owner of the database. */
  readonly admin: () => Promise<Client>
  /** What a workstation gets to join. */
  readonly joining: (user?: string) => JoinFile
  /** Another office on the same server, in a database of its own, to which these clerks are admitted. */
  readonly office: (database: string, clerks: readonly string[]) => Promise<JoinFile>
  /** A clerk who may log in, with the password `<role>-haslo`. */
  readonly clerk: (role: string, name: string, mayErase?: boolean) => Promise<void>
  readonly stop: (mode: 'fast' | 'immediate') => Promise<void>
  readonly start: () => Promise<void>
  /** Ends it and removes its folder. */
  readonly remove: () => Promise<void>
  /** A certificate for the server, signed by `by` or by its own authority, valid for so many days (which may be over). */
  readonly certify: (options: {
    readonly days?: number
    readonly host?: string
    readonly isForeign?: boolean
  }) => Promise<void>
}

export async function startPostgres(): Promise<TestServer> {
  if (folder === undefined) throw new Error(missingPostgres)
  const base = mkdtempSync(join(tmpdir(), 'share-pg-'))
  const data = join(base, 'data')
  const bin = (name: string) => join(folder, name)
  chmodSync(base, 0o755)
  mkdirSync(data)
  if (owner !== undefined) execFileSync('chown', ['-R', owner, base])
  const run = promisify(execFile)
  const ran = async (program: string, args: readonly string[]) => {
    const [command, all] = asOwner(program, args)
    await run(command, [...all], { cwd: base })
  }
  const password = join(base, 'password')
  writeFileSync(password, 'admin-haslo', { mode: 0o644 })
  await ran(bin('initdb'), [
    '-D',
    data,
    '-U',
    'admin',
    '-A',
    'scram-sha-256',
    `--pwfile=${password}`,
    '-E',
    'UTF8',
    '--locale=C',
  ])
  const port = await freePort()
  certifyIn(base, data, {})
  if (owner !== undefined) execFileSync('chown', ['-R', owner, base])
  writeFileSync(join(data, 'pg_hba.conf'), 'hostssl all all 127.0.0.1/32 scram-sha-256\n')
  const start = () =>
    ran(bin('pg_ctl'), [
      '-D',
      data,
      '-w',
      '-t',
      '120',
      '-l',
      join(base, 'log'),
      '-o',
      `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${base} -c max_connections=300 -c ssl=on -c ssl_min_protocol_version=TLSv1.2`,
      'start',
    ])
  await start()
  const ca = readFileSync(join(base, 'ca.pem'), 'utf8')
  const ssl = { ca, servername: 'localhost' }
  const connect = async (database: string) => {
    const client = new Client({ host: '127.0.0.1', port, user: 'admin', password: 'admin-haslo', database, ssl })
    await client.connect()
    return client
  }
  const prepare = async (database: string) => {
    const first = await connect('postgres')
    await first.query(`CREATE DATABASE ${first.escapeIdentifier(database)}`)
    await first.end()
    const owning = await connect(database)
    await owning.query(readFileSync(setup, 'utf8'))
    return owning
  }
  await (await prepare('rada')).end()
  const stop = (mode: 'fast' | 'immediate') => ran(bin('pg_ctl'), ['-D', data, '-w', '-m', mode, 'stop'])
  return {
    port,
    ca,
    admin: () => connect('rada'),
    joining: (user) => ({ host: 'localhost', port, database: 'rada', ca, ...(user === undefined ? {} : { user }) }),
    async office(database, clerks) {
      const client = await prepare(database)
      for (const role of clerks) await client.query('SELECT kancelaria.admit($1, $2)', [role, role])
      await client.end()
      return { host: 'localhost', port, database, ca }
    },
    async clerk(role, name, mayErase = false) {
      const client = await connect('rada')
      await client.query(
        `CREATE ROLE ${client.escapeIdentifier(role)} LOGIN PASSWORD ${client.escapeLiteral(`${role}-haslo`)}`,
      )
      await client.query('SELECT kancelaria.admit($1, $2, $3)', [role, name, mayErase])
      await client.end()
    },
    stop,
    start,
    async certify(options) {
      certifyIn(base, data, options)
      if (owner !== undefined) execFileSync('chown', ['-R', owner, data])
      await ran(bin('pg_ctl'), ['-D', data, 'reload'])
    },
    async remove() {
      await stop('immediate').catch(() => undefined)
      rmSync(base, { recursive: true, force: true })
    },
  }
}

function certifyIn(
  base: string,
  data: string,
  {
    days = 30,
    host = 'localhost',
    isForeign = false,
  }: { readonly days?: number; readonly host?: string; readonly isForeign?: boolean },
): void {
  const openssl = (...args: readonly string[]) => execFileSync('openssl', [...args], { cwd: base, stdio: 'pipe' })
  const authority = isForeign ? 'foreign' : 'ca'
  if (!existsSync(join(base, `${authority}.pem`)))
    openssl(
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-days',
      '30',
      '-subj',
      `/CN=${authority}`,
      '-keyout',
      `${authority}.key`,
      '-out',
      `${authority}.pem`,
    )
  openssl(
    'req',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-subj',
    `/CN=${host}`,
    '-keyout',
    'server.key',
    '-out',
    'server.csr',
  )
  writeFileSync(join(base, 'server.ext'), `subjectAltName=DNS:${host}\n`)
  const valid = days > 0 ? ['-days', String(days)] : ['-days', '0']
  openssl(
    'x509',
    '-req',
    '-in',
    'server.csr',
    '-CA',
    `${authority}.pem`,
    '-CAkey',
    `${authority}.key`,
    '-CAcreateserial',
    ...valid,
    '-extfile',
    'server.ext',
    '-out',
    'server.crt',
  )
  for (const name of ['server.key', 'server.crt']) {
    writeFileSync(join(data, name), readFileSync(join(base, name)), { mode: 0o600 })
    chmodSync(join(data, name), 0o600)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port)
        else reject(new Error('no port'))
      })
    })
  })
}
