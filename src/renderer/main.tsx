import './start-early'
import '@/contract/without-eval'
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { choosePlatform } from './platform/choose-platform'
import { serveRoom } from './session/room/serve-room'

const root = document.getElementById('app')
if (root === null) throw new Error('index.html has no #app')
const platform = choosePlatform()
serveRoom(platform)
createRoot(root).render(
  <StrictMode>
    <App platform={platform} />
  </StrictMode>,
)
