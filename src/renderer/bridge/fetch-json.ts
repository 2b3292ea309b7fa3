/** The JSON at an address of this program's data; null where there is none. */
export async function fetchJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
