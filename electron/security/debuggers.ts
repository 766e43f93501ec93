/** Switches of Chromium and Node that let another program debug this one. */
const debuggers = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'inspect',
  'inspect-brk',
  'inspect-brk-node',
  'inspect-port',
  'inspect-wait',
] as const

/**
 * Switches for which an installed program must not start: whoever debugs its page reads and changes the registers past
 * every protection. Fuses (`pack/fuses.mjs`) stop only Node's debugger, not Chromium's. Takes whether the program is
 * packed (developers and tests may debug) and how to ask for a switch.
 */
export function refusedSwitches(packed: boolean, hasSwitch: (name: string) => boolean): readonly string[] {
  return packed ? debuggers.filter((name) => hasSwitch(name)) : []
}
