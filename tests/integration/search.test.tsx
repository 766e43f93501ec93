// @vitest-environment jsdom
import { cleanup, configure, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Workspace } from '#renderer/data/workspace'
import { WorkspaceContext } from '../../renderer/data/context'
import { SearchDialog } from '../../renderer/features/search/SearchDialog'
import { closeBrowser, freshBrowser, openWorkspace } from './data/openWorkspace'

// Enter means what was typed, whenever the answer comes.

configure({ asyncUtilTimeout: 30_000 })
beforeEach(() => {
  const { userAgent } = navigator
  freshBrowser()
  // Asked for by React and its dialogs, and absent from jsdom.
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  vi.stubGlobal('navigator', { storage: navigator.storage, userAgent })
})
afterEach(() => {
  cleanup()
  closeBrowser()
})

const add = (workspace: Workspace, title: string) =>
  workspace.run({ kind: 'create', register: 'resolutions', record: title, label: '' }, [
    { record: title, register: 'resolutions', fields: { title }, presence: 'live' },
  ])

/** Ctrl+K as the frame shows it, and where it led. */
function Frame() {
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(true)
  const { search } = useLocation()
  if (!isOpen) return <output>{search}</output>
  return (
    <SearchDialog chamber={false} destinations={[]} typed={typed} onTyped={setTyped} onClose={() => setOpen(false)} />
  )
}

async function searching(...titles: readonly string[]) {
  const workspace = await openWorkspace()
  await workspace.readAll()
  for (const title of titles) await add(workspace, title)
  render(
    <WorkspaceContext value={workspace}>
      <MemoryRouter>
        <Frame />
      </MemoryRouter>
    </WorkspaceContext>,
  )
  return { workspace, user: userEvent.setup() }
}
/** The record the frame was led to. */
const led = async () => new URLSearchParams((await screen.findByText(/record=/u)).textContent).get('record')

it('says of an item of an agenda what it belongs to', async () => {
  const { workspace, user } = await searching('droga')
  await workspace.run({ kind: 'create', register: 'agendaItems', record: 'item', label: '7' }, [
    { record: 'meeting', register: 'meetings', fields: { number: 'IX' }, presence: 'live' },
    {
      record: 'item',
      register: 'agendaItems',
      fields: { position: '7', title: 'Budżet', meeting: [{ record: 'meeting', written: 'VIII' }] },
      presence: 'live',
    },
  ])
  await user.keyboard('budżet')
  const hit = await screen.findByRole('option', { name: /Budżet/u })
  // By the name it bears now.
  expect(hit.textContent).toMatch(/^7 Porządki obrad · IX/u)
})

it('pressed before the answer is there it opens the first hit of all that was typed', async () => {
  const { user } = await searching('droga', 'drogowskaz')
  await user.keyboard('drogo{Enter}')
  expect(await led()).toBe('drogowskaz')
})

it('pressed on what is just being saved it opens it as soon as it can be found', async () => {
  const { workspace, user } = await searching('droga')
  await user.keyboard('fontanna')
  await screen.findByText(/^Nic nie znaleziono/u)
  await user.keyboard('{Enter}')
  await add(workspace, 'fontanna')
  expect(await led()).toBe('fontanna')
})

it('opens nothing by itself when the clerk went on to other words', async () => {
  const { workspace, user } = await searching('droga')
  await user.keyboard('fontanna{Enter}')
  await user.keyboard(' w parku')
  await add(workspace, 'fontanna w parku')
  await screen.findByRole('option', { name: /fontanna w parku/u })
  expect(screen.getByRole('combobox')).toHaveProperty('value', 'fontanna w parku')
})
