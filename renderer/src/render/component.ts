import type { FieldErrors, FileValue, RunOptions } from '../actions'
import type { ActionList, UiNode } from '../protocol/node'
import type { Components } from '../protocol/protocol'

export type { FieldErrors, FileValue, RunOptions }

/**
 * What a component is: one function from its wire node to DOM. It runs once per appearance of the node; everything
 * that changes later goes through the bindings of `env`, which end by themselves when the node leaves the page.
 * Call the members of `env` on `env` (do not destructure it).
 */
export type Component<N extends UiNode = UiNode> = (node: N, env: Env) => Node

/** A registry entry with more to say than its function. */
export interface ComponentDefinition<N extends UiNode = UiNode> {
  readonly render: Component<N>
  /** Old prop names and what they are called now, tried in order: a prop moves only if its new name is absent. */
  readonly aliases?: Readonly<Record<string, string>>
  /**
   * Makes the component a stateful control: returns the value that a named control puts into the state before the tree
   * is shown, unless the state has that key already; `undefined` puts nothing.
   * `children` are the node's literal children.
   */
  readonly initial?: (node: N, children: readonly UiNode[]) => unknown
}

/** A registry entry for a wire type that is only another name for a component, with props that it stands for. */
export interface ComponentSynonym {
  readonly as: string
  readonly props?: Readonly<Record<string, unknown>>
}

export type RegistryEntry<N extends UiNode = UiNode> = Component<N> | ComponentDefinition<N> | ComponentSynonym

/** Wire types that are structure, not look; the engine renders them, the registry does not hold them. */
export type StructuralType = 'Condition' | 'ForEach' | 'Slot'

/** Every component of the schema must have an entry; further entries are allowed. */
export type Registry = {
  readonly [K in Exclude<keyof Components, StructuralType>]: RegistryEntry<Components[K]>
} & { readonly [type: string]: RegistryEntry<never> }

/** A child node that its parent consumes itself (a tab, an option, …), with `ForEach`, `Condition` and `$ref` already expanded. */
export interface ChildItem<N extends UiNode = UiNode> {
  /** Stays the same as long as the child stays; lists are reconciled by it. */
  readonly key: string
  readonly node: N
  /** The child's own environment: its scope, its lifetime. */
  readonly env: Env
}

export interface ScopeOptions {
  /** Names visible to the descendants, shadowing state. */
  readonly scope?: Readonly<Record<string, unknown>>
  /** What `closeOverlay` closes when an action inside fires it. */
  readonly overlay?: Overlay
}

/** A layer above the page (dialog, popover, …). */
export interface Overlay {
  /** Closes the layer, as `closeOverlay` asks for. */
  close(): void
}

/** A part of a component that comes and goes, e.g. the content of a panel or one table row. */
export interface Branch {
  readonly env: Env
  /** Ends every binding made in the branch. The component removes the DOM. */
  dispose(): void
}

export interface ControlOptions<T> {
  /** Turns the state value, or the node's own value, into what the control shows; `undefined` when there is neither. */
  readonly read: (value: unknown) => T
  /** The node's own value (literal or expression); default: its `value` prop. */
  readonly value?: unknown
  /** Writes the state even when the node has `onChange`; default false, because `onChange` replaces the write. */
  readonly alwaysWrite?: boolean
  /** Gives a control without a `name` one of its own; default true. `name: null` never gets one. */
  readonly autoName?: boolean
  /** Keeps what the user entered when `onChange` fails, because typing it again is work; other controls go back. Default false. */
  readonly typed?: boolean
}

/** The two-way binding between a control and the state. */
export interface Control<T> {
  /** Path in the state, `null` when the control keeps its value to itself. Also the HTML form name. It may change; `env.watch` follows it. */
  readonly name: string | null
  /** What the control shows now. */
  get(): T
  /** The user changed the control: writes the state, or runs `onChange`, or both. `event` is `$event` when it differs from the value. */
  set(value: T, event?: unknown): void
  /** Calls `apply` now and whenever the value changes, by the user or by the state. */
  watch(apply: (value: T) => void): void
}

export interface StateAccess {
  /** Value at a dot-path, `undefined` if there is none. Inside `watch` and `bind` the read is followed. */
  get(path: string): unknown
  set(path: string, value: unknown): void
}

/** What a component may use. Everything it registers ends with the node. */
export interface Env {
  /** Where the node stands, e.g. `view.children[1]`; for messages. */
  readonly path: string
  /** Locale for what the component formats itself (BCP 47); the wire's pipes stay en-US. */
  readonly locale: string
  /** IANA time zone, `undefined` = the browser's own. */
  readonly timeZone: string | undefined
  readonly state: StateAccess

  /**
   * Calls `apply` with the value now and again whenever an input of it changes. A literal is applied once; a string with
   * `{{ }}` is resolved, and objects and arrays are resolved deeply. `undefined` means absent: the default applies.
   * Every prop may hold an expression, whatever its declared type, so convert what arrives (see coerce.ts).
   */
  bind(value: unknown, apply: (value: any) => void): void
  /** The value as it is now, without following it. */
  resolve(value: unknown): any
  /** Runs `effect` now and again whenever something that it read through `env` has changed. */
  watch(effect: () => void): void
  /** The text of a value after pipes such as `currency:EUR` or `number | upper`; unreadable pipes give the value's own text. */
  format(value: unknown, pipes: string): string
  /** A text node that follows the value: objects as compact JSON, arrays as their elements, booleans and null as nothing. */
  text(value: unknown): Text
  /** Binds an attribute: `false`, null and undefined remove it, `true` sets it empty. */
  attribute(element: Element, name: string, value: unknown): void
  /** Adds the classes of a `cssClass` value, literal or expression, and makes their styles available. */
  classes(element: Element, cssClass: unknown): void
  /** Makes the styles of utility classes available that the component sets itself. */
  useClasses(classNames: string): void
  /** Puts the node's `id` on this element instead of on the one that the component returns. */
  identify(element: Element): void

  /** Renders child nodes at the end of `parent`. */
  children(nodes: readonly UiNode[] | undefined, parent: Node, options?: ScopeOptions): void
  /** Renders one node. */
  render(node: UiNode, options?: ScopeOptions): Node
  /**
   * Lists children that the component consumes as data, expanded, now and whenever the list changes. Children that stay keep
   * their item object; `apply` reconciles by it. The bindings of an item that left have ended.
   */
  items(nodes: readonly UiNode[] | undefined, apply: (items: readonly ChildItem[]) => void): void
  /** Opens a part with a lifetime of its own. */
  branch(options?: ScopeOptions): Branch

  /** Runs a handler prop in this node's scope; the promise tells whether the whole chain succeeded and never rejects. */
  run(actions: ActionList | undefined, event?: unknown, options?: RunOptions): Promise<boolean>
  /**
   * Runs `actions` on click, once at a time; an element that is not interactive by nature becomes a button for the keyboard
   * and for assistive technology. `event` gives `$event`.
   */
  onClick(element: HTMLElement | SVGElement, actions: ActionList | undefined, event?: () => unknown): void
  /** Connects a stateful control with the state. */
  control<T>(node: UiNode, options: ControlOptions<T>): Control<T>
  /** Whether the host can do what the action needs. */
  can(action: string): boolean

  /**
   * Tells that an element of a layer is shown, so that the frame grows for it; call the returned function when it closes.
   * It ends with the node in any case.
   */
  showOverlay(element: Element): () => void
  /** Extra data that came with the view under this key of the envelope, e.g. `icons`; followed inside `watch`. */
  data(key: string): unknown
  /** Reads files that the user chose as the wire has them; rejects with a message when one is too large (`maxSize` in bytes). */
  readFiles(files: Iterable<File>, options?: { readonly maxSize?: number | undefined }): Promise<readonly FileValue[]>
  /** An element id that no other node has; the same suffix gives the same id. */
  uid(suffix?: string): string
  /** A warning for the developer, with the node's place. */
  warn(message: string): void
  onDispose(end: () => void): void
  /** Runs after the node has entered the document. */
  onConnected(start: () => void): void
  /** Runs what comes by itself later, such as the call of an observer; what fails in it stays in the node. */
  contain(run: () => void): void
}
