import { Component, type ReactNode } from 'react'
import { redactedReport } from '#shared/program/bugs/report'
import type { Host } from '#shared/program/ipc/contract'
import { defaultPreferences } from '#shared/program/settings/preferences'
import { programTexts } from '#shared/text/texts'
import { Button } from '../components/Button'

interface BugProps {
  readonly host: Host
  readonly title: string
  readonly text: string
  readonly error: unknown
}

/** Says plainly that the program failed, what is safe, and what to do. */
export function BugPage({ host, title, text, error }: BugProps) {
  const { app } = programTexts(defaultPreferences.language)
  const report = redactedReport(error)
  return (
    <main className="empty">
      <h1>{title}</h1>
      <p>{text}</p>
      <textarea className="input" readOnly rows={8} value={report} aria-label={app.start.copyReport} />
      <div className="actions">
        <Button look="primary" onClick={() => void host['app.restart']({})}>
          {app.start.restart}
        </Button>
        <Button onClick={() => void navigator.clipboard.writeText(report)}>{app.start.copyReport}</Button>
      </div>
    </main>
  )
}

interface BoundaryProps {
  readonly host: Host
  readonly children: ReactNode
}

/** Catches bugs of screens, keeps their redacted report in the log and offers a restart. Drafts are kept as they are. */
export class BugBoundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override componentDidCatch(error: unknown) {
    void this.props.host['log.bug']({ report: redactedReport(error) })
  }

  override render() {
    if (this.state.error === undefined) return this.props.children
    const { app } = programTexts(defaultPreferences.language)
    return (
      <BugPage host={this.props.host} title={app.start.bugTitle} text={app.start.bugText} error={this.state.error} />
    )
  }
}
