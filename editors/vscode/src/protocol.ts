// What async-tidy's language server has beyond the protocol.
import type { Position, Range } from 'vscode-languageclient/node';

export const showWayCommand = 'async-tidy.showWay';
export const statusCommand = 'async-tidy.status';
export const explainCommand = 'async-tidy.explain';
export const goToCommand = 'async-tidy.goTo';
export const statusNotification = 'async-tidy/status';

export interface Place {
  uri: string;
  position: Position;
}

export interface Way {
  name: string;
  detail?: string;
  uri?: string;
  range?: Range;
  children?: Way[];
}

export interface FolderStatus {
  units: number;
  indexed: number;
  failed: number;
  isIndexing: boolean;
  findings: number;
}
