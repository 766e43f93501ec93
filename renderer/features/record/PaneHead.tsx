import { ArrowLeft, EllipsisVertical, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { type OverflowItem, OverflowRow } from '../../components/OverflowRow'

/** A part of the form to jump to. */
export interface PaneSection {
  readonly id: string
  readonly label: string
}

interface Props {
  readonly name: string
  readonly title: string
  /** The state of the record, beside its name. */
  readonly state: ReactNode
  /** In one row, the most used first; what does not fit goes into the menu. */
  readonly actions: readonly OverflowItem[]
  /** What always stands in the menu. */
  readonly further: readonly Omit<OverflowItem, 'shown'>[]
  readonly back: { readonly name: string; readonly run: () => void } | undefined
  readonly sections: readonly PaneSection[]
  /** The section in view. */
  readonly current: string | undefined
  readonly onSection: (id: string) => void
  readonly onClose: () => void
  /** The line of states and clocks. */
  readonly children: ReactNode
}

/**
 * What stands above the form and does not scroll: the title, one row of actions, one line of states and clocks, and a jump
 * to the sections. It is kept low, so that the first field is always in sight.
 */
export function PaneHead(props: Props) {
  const { actions, back, sections, current } = props
  const { app } = useTexts()
  const first: readonly OverflowItem[] =
    back === undefined
      ? []
      : [
          {
            id: 'back',
            name: app.pane.back(back.name),
            run: back.run,
            shown: (
              <Button look="quiet" size="small" icon={<ArrowLeft size={14} aria-hidden />} onClick={back.run}>
                {app.pane.back(back.name)}
              </Button>
            ),
          },
        ]
  return (
    <div className="pane-head">
      <div className="pane-name">
        <h2 className="pane-title">
          <b>{props.name}</b> {props.state} <span>{props.title}</span>
        </h2>
        <Button
          size="small"
          className="close"
          aria-label={app.pane.close}
          icon={<X size={14} aria-hidden />}
          onClick={props.onClose}
        />
      </div>
      <OverflowRow
        className="pane-actions"
        label={app.pane.actions}
        sign={app.pane.moreActions}
        items={[...first, ...actions]}
        always={props.further}
        moreClass={() => 'button icon small'}
        more={() => <EllipsisVertical size={14} aria-hidden />}
      />
      {props.children}
      {sections.length < 2 ? null : (
        <nav aria-label={app.pane.sections}>
          <OverflowRow
            className="pane-sections"
            label={app.pane.sections}
            items={sections.map(({ id, label }) => ({
              id,
              name: label,
              run: () => props.onSection(id),
              shown: (
                <button
                  type="button"
                  aria-current={id === current ? 'location' : undefined}
                  onClick={() => props.onSection(id)}
                >
                  {label}
                </button>
              ),
            }))}
            moreClass={() => 'section-more'}
            more={(further) => app.pane.moreSections(further.length)}
          />
        </nav>
      )}
    </div>
  )
}
