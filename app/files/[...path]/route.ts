import { staticFile, staticFiles } from '../table';

export const dynamic = 'force-static';

/** Every file is known when the site is built. */
export const dynamicParams = false;

interface Context {
  readonly params: Promise<{ readonly path: readonly string[] }>;
}

export async function generateStaticParams() {
  return (await staticFiles()).map((file) => ({ path: file.path.split('/') }));
}

/** Sends a generated file. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  const file = await staticFile(path.map(decodeURIComponent).join('/'));
  if (!file) return new Response('Not found', { status: 404 });
  return new Response(await file.read(), { headers: { 'Content-Type': file.type } });
}
