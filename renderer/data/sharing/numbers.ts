import type { Host } from '#shared/program/ipc/contract'
import type { OfficeDatabase } from '../database'
import { addClaim, dropClaim, type NumberClaim, readClaims } from './claims'

/** A number that turned out to be borne by an entry of another workstation, and who saved that. */
export interface TakenNumber extends NumberClaim {
  readonly holder: string
}

interface NumbersView {
  /** Entries whose number nobody could confirm yet. */
  readonly unconfirmed: readonly string[]
  readonly taken: readonly TakenNumber[]
}

interface NumberPorts {
  readonly database: OfficeDatabase
  readonly host: Host
  readonly origin: () => Promise<string>
  readonly onChange: (view: Partial<NumbersView>) => void
}

/** Numbers of entries, each given once among all workstations; the program never renumbers by itself. */
export class Numbers {
  readonly #ports: NumberPorts
  #taken: readonly TakenNumber[] = []

  constructor(ports: NumberPorts) {
    this.#ports = ports
  }

  /**
   * Claims a number for an entry; where nobody can be asked (`isReached` is false, or no answer comes) it stays unconfirmed,
   * and is claimed as soon as somebody can. @returns who has it, where somebody does.
   */
  async claim(claim: NumberClaim, isReached: boolean): Promise<string | undefined> {
    const holder = isReached ? await this.#claimed(claim) : undefined
    if (holder !== undefined) return holder ?? undefined
    await addClaim(this.#ports.database, claim)
    await this.#show()
    return undefined
  }

  /** Claims the numbers that were given while nobody could be asked. */
  async confirm(): Promise<void> {
    const waiting = await readClaims(this.#ports.database)
    if (waiting.length === 0) return
    for (const claim of waiting) {
      const holder = await this.#claimed(claim)
      if (holder === undefined) break
      await dropClaim(this.#ports.database, claim)
      if (holder !== null) this.#taken = [...this.#taken, { ...claim, holder }]
    }
    await this.#show()
  }

  /** Who has the number, `null` where it is granted; `undefined` where nobody could be asked. */
  async #claimed({ register, number, record }: NumberClaim): Promise<string | null | undefined> {
    const origin = await this.#ports.origin()
    // Numbers say their year or term themselves: the register is scope enough.
    const answer = await this.#ports.host['share.claim']({ origin, register, scope: '', number, record })
    return answer.ok ? answer.value.holder : undefined
  }

  async #show(): Promise<void> {
    const unconfirmed = (await readClaims(this.#ports.database)).map(({ record }) => record)
    this.#ports.onChange({ unconfirmed, taken: this.#taken })
  }
}
