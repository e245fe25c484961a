import type { ReactNode } from 'react';
import type { BylineName } from '../byline/byline';

/** A paper that is presented. */
export interface PaperView {
  readonly id: string;
  readonly title: ReactNode;
  readonly authors: string;
  readonly href?: string;
}

/** Slides, a recording, a stream, and other things to open. */
export interface MaterialView {
  readonly label: string;
  readonly href: string;
}

/** What a session and an item of it show. */
export interface SlotView {
  readonly title: ReactNode;
  /** Where the title leads to. */
  readonly href?: string;
  /** What it is, where the title does not say so. */
  readonly kind?: string;
  readonly isCancelled: boolean;
  /** Said below the title: that it is to be announced, what it was before. */
  readonly remarks: readonly string[];
  /** Those whom the title does not name already. */
  readonly people: readonly BylineName[];
  /** What stands for the people whom the title names: their institutions, the authors of the paper. */
  readonly byline?: string;
  /** The papers whose title is not the title. */
  readonly papers: readonly PaperView[];
  readonly materials: readonly MaterialView[];
  readonly note?: ReactNode;
}

/** A time of day, for a reader and for a machine. */
export interface ClockView {
  readonly text: string;
  readonly datetime: string;
}

/** One of the things that happen in a session. */
export interface ItemView extends SlotView {
  /** When it starts; undefined when it lasts as long as the session. */
  readonly start?: ClockView;
  /** What it is about; only where there is space for it. */
  readonly abstract?: ReactNode;
}

/** A session. */
export interface SessionView extends SlotView {
  readonly id: string;
  readonly from: ClockView;
  readonly to: ClockView;
  readonly isBreak: boolean;
  readonly room?: { readonly id: string; readonly name: string };
  readonly track?: string;
  readonly chairs: readonly BylineName[];
  readonly items: readonly ItemView[];
  /** By which it can be starred. */
  readonly star?: string;
}
