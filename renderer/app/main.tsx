import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { config } from 'zod'
import { Start } from './Start'
import './base.css'
import '../components/components.css'

// The content security policy forbids code made from text, which zod would try for speed.
config({ jitless: true })

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root element.')
createRoot(root).render(
  <StrictMode>
    <Start host={window.host} />
  </StrictMode>,
)
