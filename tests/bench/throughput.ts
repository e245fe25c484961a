import http from 'node:http';

/** How many ask at once, and for how long, in milliseconds. */
const load = { visitors: 16, time: 4000 };

/**
 * Asks a server of this machine for one page, over and over, as sixteen visitors do who keep their connections.
 *
 * @param address of the page
 * @returns answers in a second; who asks and who answers share the processors, so the server alone could give more
 * @throws when an answer is not a page
 */
export async function requestsPerSecond(address: string): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: load.visitors });
  for (let warm = 0; warm < 50; warm += 1) await ask(address, agent);
  const start = performance.now();
  const end = start + load.time;
  let answers = 0;
  const visitor = async () => {
    while (performance.now() < end) {
      await ask(address, agent);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: load.visitors }, visitor));
  agent.destroy();
  return Math.round(answers / ((performance.now() - start) / 1000));
}

function ask(address: string, agent: http.Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = http.get(address, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
      response.on('end', resolve).on('error', reject).resume();
    });
    request.on('error', reject);
  });
}
