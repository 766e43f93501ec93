import { type ReactNode, useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { redactedReport } from '#shared/program/bugs/report'
import type { Host, Output } from '#shared/program/ipc/contract'
import { defaultPreferences } from '#shared/program/settings/preferences'
import { programTexts } from '#shared/text/texts'
import { NewerDatabaseError } from '../data/database'
import { Workspace, valueOf } from '../data/workspace'
import { App } from './App'
import { BugBoundary, BugPage } from './Bug'
import { HostContext, WorkspaceContext, useWorkspaceValue } from '../data/context'
import { ToastProvider } from '../components/toasts'

type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly workspace: Workspace; readonly info: Output<'app.info'> }
  | { readonly kind: 'newer'; readonly found: number; readonly known: number }
  | { readonly kind: 'failed'; readonly error: unknown }

/** Opens the office's data and shows the program, or says why it cannot. */
export function Start({ host }: { readonly host: Host }) {
  const [state, setState] = useState<State>({ kind: 'opening' })
  useEffect(() => {
    let current = true
    open(host).then(
      (opened) => {
        if (current) setState(opened)
      },
      (error: unknown) => {
        if (!current) return
        setState({ kind: 'failed', error })
        void host['log.bug']({ report: redactedReport(error) })
      },
    )
    return () => {
      current = false
    }
  }, [host])

  const { app } = programTexts(defaultPreferences.language)
  switch (state.kind) {
    case 'opening':
      return (
        <p className="empty" role="status">
          {app.start.opening}
        </p>
      )
    case 'newer':
      return (
        <main className="empty">
          <h1>{app.start.newerTitle}</h1>
          <p>{app.start.newerText(state.found, state.known)}</p>
        </main>
      )
    case 'failed':
      return <BugPage host={host} title={app.start.failedTitle} text={app.start.failedText} error={state.error} />
    case 'open':
      return (
        <BugBoundary host={host}>
          <WorkspaceContext value={state.workspace}>
            <HostContext value={state.info}>
              <Localized>
                <ToastProvider>
                  <App info={state.info} />
                </ToastProvider>
              </Localized>
            </HostContext>
          </WorkspaceContext>
        </BugBoundary>
      )
  }
}

/** The components' own words, such as the hidden buttons that close dialogs, in the language of the workstation. */
function Localized({ children }: { readonly children: ReactNode }) {
  const { language } = useWorkspaceValue('preferences')
  return <I18nProvider locale={language === 'pl' ? 'pl-PL' : 'en-GB'}>{children}</I18nProvider>
}

async function open(host: Host): Promise<State> {
  const [, register] = /^#\/register\/(\w+)/.exec(window.location.hash) ?? []
  try {
    const info = valueOf(await host['app.info']({}))
    return { kind: 'open', workspace: await Workspace.open(host, register), info }
  } catch (error) {
    if (error instanceof NewerDatabaseError) return { kind: 'newer', found: error.found, known: error.known }
    throw error
  }
}
