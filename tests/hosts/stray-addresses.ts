/** Addresses with a slash at their end that are no page's: without it, a browser would go elsewhere or read two headers. */
export const strayAddresses: readonly string[] = [
  '/%5Cevil.example/',
  '/a%5C..%5C%5Cevil.example/',
  '/%09/evil.example/',
  '/%20/evil.example/',
  '/a%0dX-Evil:%201/',
  '/a%0d%0aX-Evil:%201/',
  '/a%7F/',
  '/a%3Fb/',
  '/a%23b/',
  '/a%2541/',
];
