// `npm run share:setup`: prepares a PostgreSQL database for the log several workstations share, and writes the files with which
// they join. For the person in charge of the server; the same can be done with psql and assets/share/setup.sql.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import pg from 'pg'

const usage = `npm run share:setup -- --host HOST --database DATABASE --admin USER --ca CA.pem [--port 5432]
    [--poll SECONDS] [--clerk LOGIN="Name" …] [--eraser LOGIN="Name" …] [--file przylaczenie.json]

Prepares the database (again after each update of the program), admits the clerks, and writes the joining file.
Passwords come from the environment: PGPASSWORD for USER, KR_PASSWORD_<LOGIN> for a clerk whose login is to be made.
  --poll     the workstations come through a pool of connections (PgBouncer) and look for news this often
  --clerk    may read and write every register       --eraser   may also erase personal data for good`

const { values } = parseArgs({
  options: {
    host: { type: 'string' },
    port: { type: 'string', default: '5432' },
    database: { type: 'string' },
    admin: { type: 'string' },
    ca: { type: 'string' },
    clerk: { type: 'string', multiple: true, default: [] },
    eraser: { type: 'string', multiple: true, default: [] },
    file: { type: 'string', default: 'przylaczenie.json' },
    poll: { type: 'string' },
  },
})
const { host, database, admin, ca: caFile, file } = values
const port = Number(values.port)
const poll = values.poll === undefined ? undefined : Number(values.poll)
if (
  host === undefined ||
  database === undefined ||
  admin === undefined ||
  caFile === undefined ||
  !(port > 0) ||
  !(poll === undefined || (poll >= 1 && poll <= 60))
) {
  console.error(usage)
  process.exit(2)
}

function people(given, mayErase) {
  return given.map((text) => {
    const [login = '', name = login] = text.split('=')
    if (!/^[a-z][a-z0-9_]{0,40}$/u.test(login)) throw new Error(`${login}: letters a-z, digits and _ only`)
    return { login, name, mayErase }
  })
}

const ca = readFileSync(caFile, 'utf8')
const client = new pg.Client({
  host,
  port,
  database,
  user: admin,
  password: process.env.PGPASSWORD,
  ssl: { ca, minVersion: 'TLSv1.2' },
  enableChannelBinding: true,
})
try {
  await client.connect()
  await client.query(readFileSync(fileURLToPath(new URL('../assets/share/setup.sql', import.meta.url)), 'utf8'))
  for (const { login, name, mayErase } of [...people(values.clerk, false), ...people(values.eraser, true)]) {
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [login])
    const password = process.env[`KR_PASSWORD_${login.toUpperCase()}`]
    if (rowCount === 0) {
      if (password === undefined) throw new Error(`${login}: KR_PASSWORD_${login.toUpperCase()} is not set`)
      await client.query(
        `CREATE ROLE ${client.escapeIdentifier(login)} LOGIN PASSWORD ${client.escapeLiteral(password)}`,
      )
    }
    await client.query('SELECT kancelaria.admit($1, $2, $3)', [login, name, mayErase])
    console.log(`${login}: ${name}`)
  }
  writeFileSync(file, `${JSON.stringify({ host, port, database, ca, poll }, null, 2)}\n`)
  console.log(`Baza gotowa / the database is ready. Plik przyłączenia / joining file: ${file}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await client.end().catch(() => undefined)
}
