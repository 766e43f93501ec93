import { ChevronDown, Columns3, EllipsisVertical, User, Users, X } from 'lucide-react'
import { memo, useEffect, useState } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover, Button as AriaButton } from 'react-aria-components'
import { fieldOf, type RegisterDefinition } from '#shared/model/definition'
import { fieldsOf, type ViewColumn } from '#shared/model/view'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { OverflowRow } from '../../components/OverflowRow'
import { ColumnsDialog } from './ColumnsDialog'
import { filterInWords, filteredColumns } from './filterWords'
import { NameDialog } from './NameDialog'
import type { ViewTab, Views } from './useViews'

interface Props {
  readonly definition: RegisterDefinition
  readonly views: Views
  /** On the wall a filter by a field that does not show there says only which field it is. */
  readonly chamber: boolean
  /** Lines of long texts in each row of this view. */
  readonly lines: 1 | 2
  readonly onLines: () => void
}

/** Views as tabs, the filters of the open one as chips, and what can be done with it. Not drawn with every key typed. */
export const ViewBar = memo(function ViewBar({ definition, views, chamber, lines, onLines }: Props) {
  const { app } = useTexts()
  const texts = useTexts()
  const counts = useCounts(definition, views)
  const [dialog, setDialog] = useState<'columns' | 'save' | 'rename' | undefined>()
  const { tab, view } = views
  const changed = views.isChanged(tab.id)
  const close = () => setDialog(undefined)
  const label = ({ id, name, saved, person }: ViewTab) => (
    <>
      {person !== undefined ? <User size={13} aria-hidden /> : saved ? <Users size={13} aria-hidden /> : null}
      {name} <span className="n">{counts[id]?.toLocaleString(texts.language)}</span>
      {views.isChanged(id) ? <span className="changed"> · {app.list.changed}</span> : null}
    </>
  )
  return (
    <>
      <div className="views" role="toolbar" aria-label={app.list.views}>
        <OverflowRow
          className="view-tabs"
          label={app.list.views}
          items={views.tabs.map((one) => ({
            id: one.id,
            name: `${one.name} ${counts[one.id] ?? ''}${views.isChanged(one.id) ? ` ${app.list.changed}` : ''}`,
            entry: label(one),
            run: () => views.open(one.id),
            shown: (
              <button
                type="button"
                title={one.person !== undefined ? app.list.personalView : one.saved ? app.list.ownView : undefined}
                aria-current={one.id === tab.id ? 'page' : undefined}
                onClick={() => views.open(one.id)}
              >
                {label(one)}
              </button>
            ),
          }))}
          moreClass={() => 'view-more'}
          isCurrent={(further) => further.some(({ id }) => id === tab.id)}
          more={(further) => (
            <>
              {further.some(({ id }) => id === tab.id) ? label(tab) : app.list.moreViews(further.length)}
              <ChevronDown size={14} aria-hidden />
            </>
          )}
        />
        <span className="view-actions">
          {changed ? (
            <Button look="quiet" size="small" onClick={() => setDialog('save')}>
              {app.list.saveView}
            </Button>
          ) : null}
          <Button size="small" icon={<Columns3 size={14} aria-hidden />} onClick={() => setDialog('columns')}>
            {app.list.columns}
          </Button>
          <MenuTrigger>
            <AriaButton className="button icon small" aria-label={app.list.viewMenu}>
              <EllipsisVertical size={14} aria-hidden />
            </AriaButton>
            <Popover placement="bottom end">
              <Menu
                className="menu"
                aria-label={app.list.viewMenu}
                disabledKeys={[
                  ...(changed ? [] : ['reset']),
                  ...(view.columns.some(({ set }) => set === true) ? [] : ['fit']),
                  ...(tab.saved ? [] : ['rename', 'delete', 'update', 'share']),
                ]}
                onAction={(action) => {
                  if (action === 'reset') views.reset()
                  else if (action === 'update') void views.save()
                  else if (action === 'saveAs') setDialog('save')
                  else if (action === 'rename') setDialog('rename')
                  else if (action === 'delete') void views.remove()
                  else if (action === 'share') void views.share(tab.person !== undefined)
                  else if (action === 'lines') onLines()
                  else if (action === 'fit') views.change({ columns: view.columns.map(unset) })
                }}
              >
                <MenuItem id="lines">{lines === 1 ? app.list.twoLines : app.list.oneLine}</MenuItem>
                <MenuItem id="fit">{app.list.fitColumns}</MenuItem>
                <MenuItem id="saveAs">{app.list.saveViewAs}</MenuItem>
                <MenuItem id="update">{app.list.saveView}</MenuItem>
                <MenuItem id="reset">{app.list.resetView}</MenuItem>
                <MenuItem id="rename">{app.list.renameView}</MenuItem>
                <MenuItem id="share">{tab.person === undefined ? app.list.makePersonal : app.list.makeShared}</MenuItem>
                <MenuItem id="delete">{app.list.deleteView}</MenuItem>
              </Menu>
            </Popover>
          </MenuTrigger>
        </span>
      </div>
      {view.filters.length === 0 ? null : (
        <div className="filter-chips" role="group" aria-label={app.list.filters}>
          {view.filters.map((filter) => {
            const isShown =
              !chamber || fieldsOf(filter).every((field) => fieldOf(definition, field)?.privacy === 'public')
            const words = isShown
              ? filterInWords(definition, filter, texts)
              : filteredColumns(texts.register(definition.id), filter)
            return (
              <span key={`${filter.field}-${filter.kind}`} className="filter-chip">
                {words}
                <button
                  type="button"
                  aria-label={app.list.removeFilter(words)}
                  onClick={() => views.change({ filters: view.filters.filter((other) => other !== filter) })}
                >
                  <X size={13} aria-hidden />
                </button>
              </span>
            )
          })}
          <Button look="quiet" size="small" onClick={() => views.change({ filters: [] })}>
            {app.list.clearFilters}
          </Button>
        </div>
      )}
      {dialog === 'columns' ? (
        <ColumnsDialog definition={definition} view={view} onChange={views.change} onClose={close} />
      ) : null}
      {dialog === 'save' ? (
        <NameDialog
          title={app.list.saveViewAs}
          name={tab.saved ? tab.name : ''}
          onName={(name) => void views.save(name)}
          onClose={close}
        />
      ) : null}
      {dialog === 'rename' ? (
        <NameDialog
          title={app.list.renameView}
          name={tab.name}
          onName={(name) => void views.rename(name)}
          onClose={close}
        />
      ) : null}
    </>
  )
})

/** The column without the width the clerk gave it: its content decides again. */
function unset({ field, width }: ViewColumn): ViewColumn {
  return width === undefined ? { field } : { field, width }
}

/** Counts wait this long after a change: they must not stand before the list in the worker's queue. */
const countDelayMs = 250

/** How many records each view finds; the first ready view shows everything and needs no count. */
function useCounts(definition: RegisterDefinition, { tabs }: Views): Readonly<Record<string, number>> {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({})
  useEffect(() => {
    let current = true
    const count = async () => {
      for (const { id, view } of tabs) {
        if (id === definition.views[0].id) continue
        const found = await workspace.query.count({ register: definition.id, filters: view.filters, sort: [] })
        if (!current) return
        setCounts((before) => ({ ...before, [id]: found }))
      }
    }
    const timer = setTimeout(() => void count(), countDelayMs)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [workspace, definition, tabs, revision])
  return counts
}
