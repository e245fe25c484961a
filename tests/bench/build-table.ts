import type { BuiltSite } from './both-ways';

/** Time and memory of a build, as tables show them. */
export function buildRow({ seconds, megabytes }: BuiltSite) {
  return { seconds: seconds.toFixed(1), megabytes: megabytes?.toFixed(0) ?? 'not measured here' };
}

/** Ours as a multiple of the plain way. */
export function buildRatio(plain: BuiltSite, ours: BuiltSite) {
  const of = (a = 0, b = 0) => (a === 0 ? '' : `${(b / a).toFixed(2)} : 1`);
  return { seconds: of(plain.seconds, ours.seconds), megabytes: of(plain.megabytes, ours.megabytes) };
}
