import type { Rule } from '../rule';
import { anchors } from './anchors';
import { insecureLinks } from './insecure-links';
import { linkForms } from './link-forms';
import { links } from './links';
import { redirects } from './redirects';

/** The rules of links and redirects: each leads somewhere, and is written as browsers read it. */
export const linkRules: readonly Rule[] = [links, linkForms, anchors, insecureLinks, redirects];
