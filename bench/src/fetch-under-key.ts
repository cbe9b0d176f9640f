/** `fetch` that sends a load key, so that limits count but do not refuse. */
export function fetchUnderKey(loadKey: string | null): typeof fetch {
  return (input, init) => {
    const request = new Request(input, init);
    if (loadKey !== null) request.headers.set('steam-clone-load-key', loadKey);
    return fetch(request);
  };
}
