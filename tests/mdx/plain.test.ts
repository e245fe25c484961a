import { describe, expect, test } from 'vitest';
import { plainText } from '../../lib/mdx';

describe('words without marks', () => {
  test.each([
    ['On the $\\ell_1$ norm: a bound of $O(n \\log n)$', 'On the ℓ₁ norm: a bound of O(n log n)'],
    ['Why $x^{10} \\leq \\frac{1}{2}$', 'Why x¹⁰ ≤ 1/2'],
    ['$y_{ij}$ and $e^{-t}$', 'y_(ij) and e^(−t)'],
    ['$\\sqrt{a+b}$ of $\\hat{x}$', '√(a + b) of x'],
    ['$\\sum_{i=1}^n a_i$', '∑_(i = 1)ⁿa_i'],
    ['$f(a, b) \\in \\mathbb{R}^d$', 'f(a, b) ∈ ℝ^d'],
    ['$\\frac{a+b}{c}$', '(a + b)/c'],
    ['It costs $5 and $100', 'It costs $5 and $100'],
    ['*Everything* is `possible` [here](https://a.example)', 'Everything is possible here'],
    ['A formula that fails: $\\nope{$', 'A formula that fails: \\nope{'],
  ])('%s', (line, words) => {
    expect(plainText(line)).toBe(words);
  });
});
