/** The query in the page's address: after #, which no browser sends to a server. */
export const queryInAddress = (): string => new URLSearchParams(location.hash.slice(1)).get('q') ?? '';

/** Keeps the query in the address, so that the search can be shared and survives a reload. */
export function keepQueryInAddress(query: string): void {
  const fragment = query ? `#${new URLSearchParams({ q: query }).toString()}` : '';
  history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment}`);
}
