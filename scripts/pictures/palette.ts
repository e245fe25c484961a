/** The sea at night, limestone, and one warm voice. */
export const palette = {
  ink: '#0e1a2b',
  deep: '#152a42',
  tide: '#2f5d7c',
  foam: '#86b6c2',
  limestone: '#ecdcbd',
  sand: '#c8a570',
  teal: '#46a79d',
  ember: '#ef7d49',
};
