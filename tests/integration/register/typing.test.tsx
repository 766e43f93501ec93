// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter, Route, Routes } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Workspace } from '#renderer/data/workspace'
import type { Output } from '#shared/program/ipc/contract'
import { ToastProvider } from '../../../renderer/components/toasts'
import { HostContext, WorkspaceContext } from '../../../renderer/data/context'
import { RegisterScreen } from '../../../renderer/features/register/RegisterScreen'
import { closeBrowser, freshBrowser, openWorkspace } from '../data/openWorkspace'

// Typing in a list of which rows come and go: what is typed quickly is what stands in the cell.

const [width, height] = [1_000, 600]
const rows = 200
/** Only what never comes waits so long. */
const patience = 30_000
configure({ asyncUtilTimeout: patience })

beforeEach(() => {
  const { userAgent } = navigator
  freshBrowser()
  // React asks what browser it is in; jsdom lays nothing out and has no fonts.
  vi.stubGlobal('navigator', { storage: navigator.storage, userAgent })
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  )
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(height)
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(rows * height)
  Element.prototype.scrollTo = function (this: Element, to?: ScrollToOptions | number) {
    this.scrollTop = typeof to === 'object' ? (to.top ?? 0) : 0
    this.dispatchEvent(new Event('scroll'))
  }
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  Object.defineProperty(document, 'fonts', { configurable: true, value: { ready: Promise.resolve() } })
})
afterEach(() => {
  cleanup()
  closeBrowser()
  vi.restoreAllMocks()
})

const add = (workspace: Workspace, titles: readonly string[], date: string) =>
  workspace.run(
    { kind: 'import', register: 'resolutions', count: titles.length, file: '' },
    titles.map((title) => ({
      record: title,
      register: 'resolutions',
      fields: { title, date, sponsor: 'Burmistrz' },
      presence: 'live',
    })),
  )

const info: Output<'app.info'> = {
  host: 'preview',
  version: '1.0.0',
  notices: [],
  can: { notify: false, badge: false, tray: false, startWithSystem: false, pdf: false },
}

/** The register of resolutions with many entries, the keyboard in its list. */
async function inTheList(): Promise<{
  readonly workspace: Workspace
  readonly user: ReturnType<typeof userEvent.setup>
}> {
  const workspace = await openWorkspace()
  await workspace.readAll()
  await add(
    workspace,
    Array.from({ length: rows }, (_, nth) => `w sprawie drogi numer ${nth}`),
    '2026-03-01',
  )
  render(
    <WorkspaceContext value={workspace}>
      <HostContext value={info}>
        <ToastProvider>
          <MemoryRouter initialEntries={['/register/resolutions']}>
            <Routes>
              <Route
                path="/register/:register"
                element={
                  <RegisterScreen
                    chamber={false}
                    selections={{}}
                    onSelection={() => undefined}
                    onSearch={() => undefined}
                    onPaste={() => undefined}
                  />
                }
              />
            </Routes>
          </MemoryRouter>
        </ToastProvider>
      </HostContext>
    </WorkspaceContext>,
  )
  await screen.findAllByText(/^w sprawie drogi/u)
  screen.getByRole('grid').focus()
  return { workspace, user: userEvent.setup() }
}

/** What stands in the cell that is open. */
const open = () => {
  const { activeElement } = document
  return activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement
    ? activeElement.value
    : undefined
}

describe.each([
  ['a long text', 1, 'dziś'],
  ['a day', 2, 'dziś'],
  ['a day in figures', 2, '1.2.26'],
  ['a number', 0, 'II/4/24'],
] as const)('no letter of %s is lost', (_, column, word) => {
  const toColumn = `{ArrowRight>${Math.max(1, column)}/}`
  const [first = '', ...others] = word

  it('when entries come into the list behind the first one', async () => {
    const { workspace, user } = await inTheList()
    if (column > 0) await user.keyboard(toColumn)
    await user.keyboard(first)
    // Above, so that the open cell moves down.
    await add(workspace, ['w sprawie mostu'], '2026-04-01')
    await screen.findByText('w sprawie mostu')
    await user.keyboard(others.join(''))
    expect(open()).toBe(word)
  })

  it('when the row is still being fetched', async () => {
    const { user } = await inTheList()
    if (column > 0) await user.keyboard(toColumn)
    await user.keyboard(`{End}${word}`)
    await vi.waitFor(() => expect(open()).toBe(word), patience)
  })
})

it('a click opens the row also where a column grew under the pointer, so that no cell was clicked', async () => {
  await inTheList()
  const row = screen.getAllByText(/^w sprawie drogi/u)[3]?.closest('[data-row]')
  if (row === null || row === undefined) throw new Error('no row')
  fireEvent.click(row)
  expect(await screen.findByRole('complementary')).toBeTruthy()
  expect(row.getAttribute('aria-current')).toBe('true')
})
