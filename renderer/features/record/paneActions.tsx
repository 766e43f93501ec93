import { FileText, ListOrdered, Mail, PanelsTopLeft, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { conditionHolds } from '#shared/model/condition'
import type { GroupPaper, RecordLetter, RegisterDefinition } from '#shared/model/definition'
import type { Texts } from '#shared/text/texts'
import type { Values } from '#shared/core/values/values'
import { Button } from '../../components/Button'
import { formKeys } from '../../components/keys'
import type { OverflowItem } from '../../components/OverflowRow'

interface Pane {
  readonly definition: RegisterDefinition
  readonly onTrash: () => void
  readonly onCard: () => void
  readonly onPaper: (paper: GroupPaper, value: string) => void
  readonly onLetter: (letter: RecordLetter) => void
}

interface State {
  readonly pane: Pane
  readonly texts: Texts
  /** What stands in the form; some letters are offered with some records only. */
  readonly values: Values
  readonly isNew: boolean
  readonly isChanged: boolean
  readonly isTrashed: boolean
  /** The papers about the group the record belongs to, with its value in that group. */
  readonly papers: readonly { readonly paper: GroupPaper; readonly value: string }[]
  /** Leads to the screen of its own about the record, where its register has one. */
  readonly onScreen: () => void
  readonly onSave: (next: boolean) => void
  readonly onDiscard: () => void
  /** Makes the record and another one of the same one; absent where none can be. */
  readonly onJoin: (() => void) | undefined
}

/** What can be done with the open record, in the order of use; `further` are those that only the menu holds. */
export function paneActions({
  pane,
  texts,
  values,
  isNew,
  isChanged,
  isTrashed,
  papers,
  onScreen,
  onSave,
  onDiscard,
  onJoin,
}: State): {
  readonly actions: readonly OverflowItem[]
  readonly further: readonly Omit<OverflowItem, 'shown'>[]
} {
  const { app } = texts
  const text = texts.register(pane.definition.id)
  const letters = (pane.definition.letters ?? []).filter(
    ({ when }) => when === undefined || conditionHolds(when, values),
  )
  const action = (id: string, label: string, run: () => void, icon: ReactNode): OverflowItem => ({
    id,
    name: label,
    run,
    shown: (
      <Button size="small" icon={icon} onClick={run}>
        {label}
      </Button>
    ),
  })
  const save = () => onSave(false)
  const saveNext = () => onSave(true)
  const first: OverflowItem = {
    id: 'save',
    name: app.pane.save,
    isDisabled: !isChanged,
    run: save,
    shown: (
      <Button look="primary" size="small" keys={formKeys.save} disabled={!isChanged} onClick={save}>
        {app.pane.save}
      </Button>
    ),
  }
  if (isNew) {
    const discard: OverflowItem = {
      id: 'discard',
      name: app.pane.discard,
      run: onDiscard,
      shown: (
        <Button
          size="small"
          aria-label={app.pane.discard}
          title={app.pane.discard}
          icon={<Undo2 size={14} aria-hidden />}
          onClick={onDiscard}
        />
      ),
    }
    return { actions: [first, action('saveNext', app.pane.saveNext, saveNext, undefined), discard], further: [] }
  }
  return {
    actions: [
      first,
      ...(isChanged ? [action('discard', app.pane.discard, onDiscard, <Undo2 size={14} aria-hidden />)] : []),
      ...(pane.definition.recordScreen === undefined || isTrashed
        ? []
        : [
            action(
              'screen',
              text.recordScreen ?? pane.definition.recordScreen,
              onScreen,
              <PanelsTopLeft size={14} aria-hidden />,
            ),
          ]),
      action('card', app.pane.card, pane.onCard, <FileText size={14} aria-hidden />),
      ...papers.map(({ paper, value }) =>
        action(
          paper.id,
          text.papers[paper.id] ?? paper.id,
          () => pane.onPaper(paper, value),
          <ListOrdered size={14} aria-hidden />,
        ),
      ),
      ...letters.map((letter) =>
        action(
          letter.id,
          text.letters?.[letter.id] ?? letter.id,
          () => pane.onLetter(letter),
          <Mail size={14} aria-hidden />,
        ),
      ),
    ],
    further: [
      { id: 'saveNext', name: `${app.pane.saveNext} (${formKeys.saveNext})`, run: saveNext },
      ...(isTrashed || onJoin === undefined ? [] : [{ id: 'join', name: app.joining.action, run: onJoin }]),
      ...(isTrashed ? [] : [{ id: 'trash', name: app.pane.trash, run: pane.onTrash }]),
    ],
  }
}
