import { describe, expect, it } from '@jest/globals';
import { curlLine } from './curl-line.ts';

const url = 'http://127.0.0.1:8000/v1/things?a=1&b=2';

describe('curlLine', () => {
  it('repeats a request', () => {
    const sent = { method: 'PUT', path: '', json: { name: "it's" } };
    expect(curlLine({ sent, url, headers: { 'content-type': 'application/json' } }, 1)).toBe(
      `curl -sS -i -X PUT -H 'content-type: application/json' --data-binary '{"name":"it'\\''s"}' '${url}'`,
    );
  });

  it('shows no secret', () => {
    const sent = { method: 'POST', path: '', json: { password: 'secret', refreshToken: 'secret', pin: 'secret' } };
    const headers = { authorization: 'Bearer secret', 'steam-clone-principal': 'secret' };
    const line = curlLine({ sent, url, headers }, 1);
    expect(line).not.toContain('secret');
    expect(line).toContain('-H "authorization: Bearer $TOKEN"');
    expect(line).toContain('"password":"$PASSWORD"');
  });

  it('shows a body of 4 kB whole', () => {
    const sent = { method: 'POST', path: '', body: 'ä'.repeat(2_048) };
    expect(curlLine({ sent, url, headers: {} }, 1)).toContain(`'${sent.body}'`);
  });

  it('cuts a longer one, and says how to send it again', () => {
    const sent = { method: 'POST', path: '', body: 'ä'.repeat(2_049) };
    const line = curlLine({ sent, url, headers: {} }, 7);
    expect(line.length).toBeLessThan(3_000);
    expect(line).toContain('(4098 bytes, as --seed 7 sends them)');
  });
});
