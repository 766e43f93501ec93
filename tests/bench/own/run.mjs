// Registers the office defined itself at their largest, 60 of 200 fields, one of them full: node tests/bench/own/run.mjs [rows]
// The numbers are of this machine.
import { cpus } from 'node:os'
import { measuredInNode } from '../measuredInNode.mjs'

const rows = Number(process.argv[2] ?? 50_000)
await measuredInNode(import.meta.url, (measure, memory) => {
  console.log(`${rows} entries, ${cpus()[0]?.model ?? 'unknown machine'}, Node ${process.version}`)
  for (const { what, first } of measure(rows, memory)) console.log(`${what.padEnd(58)}${first.toFixed(1).padStart(9)}`)
})
