import { chromium, type Browser } from 'playwright-core'
// Each window has renderers of its own for the address bar, which take longer to start than most of our pages: the first two features that are
// disabled. The others are Playwright's list, which ours replaces.
import args from '../../../tests/Chromium/flags.json'

/** Starts the browser of the tests. */
export const launch = (): Promise<Browser> => chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args })
