// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Start } from '../../../../renderer/app/Start'
import { fakeHost } from '../../../fakes/host'

afterEach(cleanup)

it('a program that cannot open its data says so and keeps a report in the log', async () => {
  const reports: string[] = []
  const host = fakeHost({
    'log.bug': ({ report }) => {
      reports.push(report)
      return Promise.resolve({ ok: true, value: {} })
    },
  })
  render(<Start host={host} />)
  const shown = await screen.findByRole<HTMLTextAreaElement>('textbox')
  expect(reports).toEqual([shown.value])
  expect(shown.value).toMatch(/^Error\nat /u)
})
