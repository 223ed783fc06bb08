/** One action of the wire: `action` names it, the rest are its parameters. */
export interface UiAction {
  readonly action: string
  readonly onSuccess?: ActionList
  readonly onError?: ActionList
  readonly [parameter: string]: unknown
}

/** What a handler prop holds: one action, or several that run one after the other. */
export type ActionList = UiAction | readonly UiAction[]

/** One node of the wire tree. Props of the component stand beside the ones that every node has. */
export interface UiNode {
  readonly type: string
  readonly cssClass?: string
  readonly id?: string
  readonly onMount?: ActionList
  readonly let?: { readonly [name: string]: unknown }
  readonly children?: readonly UiNode[]
  readonly [prop: string]: unknown
}
