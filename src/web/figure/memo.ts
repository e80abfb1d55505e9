/** A component that is drawn again only where what it shows has changed. */
import { Component, type ComponentChildren, type ComponentType, h } from 'preact'

/** @param key what of the properties it shows, as a list of plain values */
export function memo<P extends object>(
  Shown: (props: P) => ComponentChildren,
  key: (props: P) => readonly unknown[],
): ComponentType<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const before = key(this.props)
      return key(next).some((value, i) => value !== before[i])
    }
    override render() {
      return h(Shown as (props: object) => ComponentChildren as never, this.props as never)
    }
  }
}
