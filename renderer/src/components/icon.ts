import './icon.css'
import { dataAttribute } from '../dom/element'
import { bindIcon } from '../dom/icon'
import type { Component } from '../render/component'
import type { IconNode } from '../protocol/protocol'

export const icon: Component<IconNode> = (node, env) => {
  const root = bindIcon(env, node.name)
  env.classes(root, node.cssClass)
  dataAttribute(env, root, 'size', node.size ?? 'default')
  return root
}
