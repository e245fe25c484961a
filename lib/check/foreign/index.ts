import type { Rule } from '../rule';
import { invisible } from './invisible';
import { liquid } from './liquid';
import { office } from './office';
import { publicFolder } from './public-folder';
import { strayFiles } from './stray-files';
import { svg } from './svg';

/** The rules of what comes from elsewhere: other site builders, word processors, drawing programs, programs. */
export const foreignRules: readonly Rule[] = [liquid, office, invisible, strayFiles, publicFolder, svg];
