import type { Registry } from '../render/component'
import { alert } from './alert'
import { alertDescription } from './alert-description'
import { alertTitle } from './alert-title'
import { badge } from './badge'
import { button } from './button'
import { card } from './card'
import { cardContent } from './card-content'
import { cardDescription } from './card-description'
import { cardFooter } from './card-footer'
import { cardHeader } from './card-header'
import { cardTitle } from './card-title'
import { checkbox } from './checkbox'
import { column } from './column'
import { dialog } from './dialog'
import { div } from './div'
import { form } from './form'
import { grid } from './grid'
import { heading } from './heading'
import { input } from './input'
import { label } from './label'
import { loader } from './loader'
import { metric } from './metric'
import { muted } from './muted'
import { progress } from './progress'
import { row } from './row'
import { separator } from './separator'
import { text } from './text'

/** Every component by its wire type. */
export const components = {
  Alert: alert,
  AlertDescription: alertDescription,
  AlertTitle: alertTitle,
  Badge: badge,
  Button: button,
  Card: card,
  CardContent: cardContent,
  CardDescription: cardDescription,
  CardFooter: cardFooter,
  CardHeader: cardHeader,
  CardTitle: cardTitle,
  Checkbox: checkbox,
  Column: column,
  Dialog: dialog,
  Div: div,
  Form: form,
  Grid: grid,
  H1: { as: 'Heading', props: { level: 1 } },
  H2: { as: 'Heading', props: { level: 2 } },
  H3: { as: 'Heading', props: { level: 3 } },
  H4: { as: 'Heading', props: { level: 4 } },
  Heading: heading,
  Input: input,
  Label: label,
  Loader: loader,
  Metric: metric,
  Muted: muted,
  Progress: progress,
  Row: row,
  Separator: separator,
  Text: text,
} as Partial<Registry> as Registry
