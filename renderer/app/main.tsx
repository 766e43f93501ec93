import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Start } from './Start'
import './base.css'
import '../components/components.css'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root element.')
createRoot(root).render(
  <StrictMode>
    <Start host={window.host} />
  </StrictMode>,
)
