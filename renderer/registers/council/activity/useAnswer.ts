import { useEffect, useState } from 'react'
import { z } from 'zod'
import { useWorkspace, useWorkspaceValue } from '../../../data/context'

const inputSchema = z.record(z.string(), z.unknown())

/** A question about the council's work, and what it is asked with. */
export interface Asked {
  readonly question: 'activity' | 'person' | 'sg01'
  readonly input: Readonly<Record<string, unknown>>
}

/**
 * What a question comes to by what is stored now, asked anew after every change; `undefined` until first answered. `parse`
 * must be the same function each time.
 */
export function useAnswer<T>({ question, input }: Asked, parse: (given: unknown) => T): T | undefined {
  const { query } = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [answer, setAnswer] = useState<{ readonly value: T }>()
  // As text, so that the same question asked again by another drawing of the screen is the same.
  const asked = JSON.stringify(input)
  useEffect(() => {
    let current = true
    void query.ask('meetings', question, inputSchema.parse(JSON.parse(asked))).then((given) => {
      if (current) setAnswer({ value: parse(given) })
    })
    return () => {
      current = false
    }
  }, [query, question, asked, revision, parse])
  // What was asked before stays to be seen until the new answer is there.
  return answer?.value
}
