import { X } from 'lucide-react'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { useTexts } from '../data/context'
import { Button } from './Button'

interface Toast {
  readonly id: number
  readonly text: string
  readonly look: 'plain' | 'problem'
  readonly action?: ToastAction
}

interface ToastAction {
  readonly label: string
  readonly run: () => void
}

type ShowToast = (toast: Omit<Toast, 'id'>) => void

const ToastContext = createContext<ShowToast>(() => undefined)

/** Says something at the bottom of the window and to screen readers. Problems stay until they are closed. */
export function useToast(): ShowToast {
  return useContext(ToastContext)
}

const visibleMs = 6_000

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const nextId = useRef(0)
  const { app } = useTexts()
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const show = useCallback<ShowToast>(
    (toast) => {
      const id = nextId.current++
      // One at a time: a later message says what matters now; problems are kept.
      setToasts((all) => [...all.filter(({ look }) => look === 'problem').slice(-2), { ...toast, id }])
      if (toast.look === 'plain') setTimeout(() => close(id), visibleMs)
    },
    [close],
  )
  const view = useMemo(
    () => (
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <div key={toast.id} className={`toast ${toast.look}`}>
            <span className="text">{toast.text}</span>
            {toast.action === undefined ? null : (
              <Button
                size="small"
                onClick={() => {
                  toast.action?.run()
                  close(toast.id)
                }}
              >
                {toast.action.label}
              </Button>
            )}
            <Button
              size="small"
              aria-label={app.common.close}
              icon={<X size={14} aria-hidden />}
              onClick={() => close(toast.id)}
            />
          </div>
        ))}
      </div>
    ),
    [toasts, close, app],
  )
  return (
    <ToastContext.Provider value={show}>
      {children}
      {view}
    </ToastContext.Provider>
  )
}
