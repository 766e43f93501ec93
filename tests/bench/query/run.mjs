// Speed of the query core and of search on 50 000 sample resolutions, in Node: node tests/bench/query/run.mjs [rows]
// The numbers are of this machine; the README quotes ratios.
import { cpus } from 'node:os'
import { measuredInNode } from '../measuredInNode.mjs'

const rows = Number(process.argv[2] ?? 50_000)
await measuredInNode(import.meta.url, (measure, memory) => {
  console.log(`${rows} resolutions, ${cpus()[0]?.model ?? 'unknown machine'}, Node ${process.version}`)
  console.log(`${'ms'.padEnd(58)}${'first'.padStart(9)}${'median'.padStart(9)}${'p95'.padStart(9)}`)
  for (const { what, first, median, p95 } of measure(rows, memory)) {
    const cell = (value) => (value === undefined ? '' : value.toFixed(1)).padStart(9)
    console.log(`${what.padEnd(58)}${cell(first)}${cell(median)}${cell(p95)}`)
  }
})
