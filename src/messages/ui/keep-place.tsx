'use client';

import { Component, type ReactNode, type RefObject } from 'react';

type KeepPlaceProps = {
  readonly scroller: RefObject<HTMLElement | null>;
  /** changes whenever the lines do */
  readonly drawn: unknown;
  readonly children: ReactNode;
};

/** A line by its number: its element may be another one after the change. */
type Held = { readonly seq: string; readonly top: number };

/**
 * Keeps what one reads in its place while lines are put in or taken out around it. Measured right before the change
 * and put right after it, which only a class can do. Browsers' own scroll anchoring is turned off for it: in a scroller
 * that runs from its end they lose the place when lines go, and some have none.
 */
export class KeepPlace extends Component<KeepPlaceProps> {
  override getSnapshotBeforeUpdate(before: KeepPlaceProps): Held | null {
    const scroller = this.props.scroller.current;
    if (!scroller || before.drawn === this.props.drawn || scroller.scrollTop === 0) return null;
    const from = scroller.getBoundingClientRect().top;
    for (const line of scroller.querySelectorAll<HTMLElement>('[data-seq]')) {
      const { top, bottom } = line.getBoundingClientRect();
      if (bottom > from) return { seq: line.dataset['seq']!, top };
    }
    return null;
  }

  override componentDidUpdate(_before: KeepPlaceProps, _state: unknown, held: Held | null): void {
    const scroller = this.props.scroller.current;
    const line = held && scroller?.querySelector(`[data-seq="${held.seq}"]`);
    if (!line) return;
    const moved = line.getBoundingClientRect().top - held.top;
    if (moved !== 0) scroller?.scrollBy({ top: moved });
  }

  override render(): ReactNode {
    return this.props.children;
  }
}
