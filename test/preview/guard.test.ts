import { describe, expect, it } from 'vitest';
import { type Asked, askedFor } from '../../src/cli/preview/guard.js';

const token = 'dung-ma';
const asked: Asked = { method: 'GET', url: '/dung-ma/events', headers: { host: '127.0.0.1:8080' } };
const answer = (change: Partial<Asked>) => askedFor({ ...asked, ...change }, token, 8080);

describe('who may ask the preview for something', () => {
  it('the page itself, by either name of this machine', () => {
    expect(answer({})).toBe('events');
    expect(answer({ url: '/dung-ma/' })).toBe('');
    expect(answer({ headers: { host: 'localhost:8080', origin: 'http://localhost:8080' } })).toBe('events');
    expect(answer({ headers: { host: '127.0.0.1:8080', 'sec-fetch-site': 'same-origin' } })).toBe('events');
  });

  it.each([
    ['another name that leads here', { headers: { host: 'ke-xau.example:8080' } }],
    ['another port', { headers: { host: '127.0.0.1:80' } }],
    ['no name', { headers: {} }],
    ['a page of another site', { headers: { host: '127.0.0.1:8080', origin: 'https://ke-xau.example' } }],
    ['a page of no site', { headers: { host: '127.0.0.1:8080', origin: 'null' } }],
    ['a link on another site', { headers: { host: '127.0.0.1:8080', 'sec-fetch-site': 'cross-site' } }],
    ['another port of this machine', { headers: { host: '127.0.0.1:8080', 'sec-fetch-site': 'same-site' } }],
    ['no token', { url: '/events' }],
    ['an empty token', { url: '//events' }],
    ['another token', { url: '/sai-ma/events' }],
    ['the token and more', { url: '/dung-ma-x/events' }],
    ['a path of the disk', { url: '/dung-ma/../../etc/passwd' }],
    ['a query', { url: '/dung-ma/events?x=1' }],
    ['writing', { method: 'POST' }],
    ['asking what is allowed', { method: 'OPTIONS' }],
  ])('not %s', (_, change) => {
    expect(answer(change)).toBeUndefined();
  });
});
