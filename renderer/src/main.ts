import './theme/index.css'
import './render/render.css'
import { components } from './components/registry'
import { App } from './main/app'
import { useClasses } from './styles'

function start(): void {
  const root = document.getElementById('root') ?? document.body.appendChild(Object.assign(document.createElement('main'), { id: 'root' }))
  new App({ root, components, useClasses }).start()
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true })
else start()
