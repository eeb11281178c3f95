import type { Definition, Nodes, Root } from 'mdast';

/**
 * Puts links and pictures in place of references ("[the baker][1]") whose definition the tree holds, in place; a tree
 * is cut into blocks afterwards, which know nothing of each other.
 */
export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  for (const node of tree.children) if (node.type === 'definition') definitions.set(node.identifier, node);
  if (definitions.size > 0) resolve(tree, definitions);
}

function resolve(node: Nodes, definitions: ReadonlyMap<string, Definition>): void {
  if (!('children' in node)) return;
  node.children = (node.children as Nodes[]).map((child): Nodes => {
    resolve(child, definitions);
    const target =
      child.type === 'linkReference' || child.type === 'imageReference' ? definitions.get(child.identifier) : undefined;
    if (!target) return child;
    const position = child.position ? { position: child.position } : {};
    if (child.type === 'linkReference') return { type: 'link', url: target.url, children: child.children, ...position };
    return { type: 'image', url: target.url, alt: 'alt' in child ? (child.alt ?? '') : '', ...position };
  }) as never;
}
