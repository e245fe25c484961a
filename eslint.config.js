import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { floorsRule } from './eslint.floors.js';

/**
 * The house. A file imports only from floors below its own; rooms on one floor never import each other.
 * See docs/architecture.md. A folder that is not named here fails a test.
 *
 * @type {import('./eslint.floors.js').House}
 */
export const house = {
  floors: [
    { name: 'ground', rooms: ['content', 'public'] },
    {
      name: 'words',
      rooms: [
        'lib/problem.ts',
        'lib/nearest.ts',
        'lib/dates',
        'lib/urls.ts',
        'lib/repository.ts',
        'lib/words',
        'lib/colour.ts',
        'lib/slug.ts',
        'lib/messages',
        'lib/folder.ts',
      ],
    },
    { name: 'ideas', rooms: ['lib/schema', 'lib/yaml'] },
    { name: 'files', rooms: ['lib/frontmatter.ts', 'lib/search'] },
    {
      name: 'rooms',
      rooms: ['lib/content', 'lib/mdx', 'lib/images', 'lib/share', 'lib/icons.ts', 'components'],
    },
    { name: 'check', rooms: ['lib/check', 'lib/feeds', 'lib/starters'] },
    { name: 'routes', rooms: ['app', 'lib/guide'] },
  ],
  beside: ['lib/delivery'],
  outside: ['scripts', 'tests'],
};

/** @type {import('eslint').Linter.Config[]} */
export default [
  {
    ignores: ['.next*/', 'out*/', '.cache/', '.vercel/', 'next-env.d.ts', 'public/', 'tests/fixtures/'],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  { languageOptions: { globals: globals.node } },
  {
    plugins: {
      plenary: { rules: { floors: floorsRule(house, fileURLToPath(new URL('.', import.meta.url))) } },
    },
    rules: {
      'plenary/floors': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'next/link', message: 'Pages carry no runtime: use <a>.' },
            { name: 'next/image', message: 'The run-time optimizer is off: use components/picture.' },
          ],
        },
      ],
    },
  },
  {
    files: ['app/\\[\\[...slug\\]\\]/**', 'components/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "ExpressionStatement[directive='use client']",
          message: 'A page of [[...slug]] never carries the runtime: no client components here.',
        },
      ],
    },
  },
  {
    files: ['components/**/*.island.ts', 'components/**/*.browser.ts'],
    languageOptions: { globals: globals.browser },
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'ImportDeclaration:not([source.value=/(^\\.\\.?\\u002f.*\\.browser|\\u002flib\\u002f(words|dates)(\\u002f[\\w-]+)?|\\u002flib\\u002fsearch\\u002f[\\w-]+|^minisearch)$/])',
          message:
            'An island imports other *.browser.ts files, lib/words, lib/dates and lib/search: everything else is heavy.',
        },
      ],
    },
  },
  {
    files: ['lib/**', 'components/**'],
    ignores: ['lib/frontmatter.ts', 'lib/mdx/render.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'gray-matter', message: 'Only lib/frontmatter.ts reads front matter.' },
            { name: 'next/link', message: 'Pages carry no runtime: use <a>.' },
            { name: 'next/image', message: 'The run-time optimizer is off: use components/picture.' },
          ],
          patterns: [
            {
              group: ['next-mdx-remote', 'next-mdx-remote/*'],
              message: 'Only lib/mdx/render.ts compiles MDX.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['lib/check/**', 'lib/feeds/**', 'lib/schema/**', 'lib/content/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value=/^(react|next)/]',
          message: 'No React and no Next in this room.',
        },
      ],
    },
  },
];
