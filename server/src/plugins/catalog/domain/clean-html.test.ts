import { describe, expect, it } from '@jest/globals';
import { cleanHtml } from './clean-html.ts';

describe('cleanHtml', () => {
  it.each([
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['http://example.com', 'http://example.com'],
    ['HTTPS://example.com', 'HTTPS://example.com'],
    ['/admin', null],
    ['admin', null],
    ['?do=it', null],
    ['#top', null],
    ['//example.com', null],
    ['/\\example.com', null],
    ['https:example.com', null],
    ['https:/example.com', null],
    ['https:///example.com', null],
    ['https://', null],
    [' https://example.com/a ', 'https://example.com/a'],
    ['javascript:x()', null],
    ['data:text/html,x', null],
    ['{STEAM_CLAN_IMAGE}/1.png', null],
    ['', null],
  ])('keeps of a link to %j: %j', async (given, kept) => {
    const start = kept === null ? '<a>' : `<a href="${kept}" rel="nofollow noopener ugc">`;
    expect(await cleanHtml(`<a href="${given}">x</a>`)).toBe(`${start}x</a>`);
  });

  it.each([
    ['https://example.com/a.png', 'https://example.com/a.png'],
    // Steam's older texts have such.
    ['http://example.com/a.png', 'https://example.com/a.png'],
    [' https://example.com/a.png', 'https://example.com/a.png'],
    ['/a.png', null],
    ['a.png', null],
    ['//example.com/a.png', null],
    ['data:image/png;base64,AAAA', null],
    ['{STEAM_CLAN_IMAGE}/1.png', null],
  ])('keeps of a picture at %j: %j', async (given, kept) => {
    expect(await cleanHtml(`a<img src="${given}" alt="b">`)).toBe(
      kept === null ? 'a' : `a<img src="${kept}" alt="b" />`,
    );
  });

  it.each([
    ['600', true],
    ['0', true],
    ['9999', true],
    ['10000', false],
    ['-1', false],
    ['1.5', false],
    ['1e3', false],
    ['100%', false],
    ['600px', false],
    ['', false],
    ['x', false],
  ])('keeps a width and a height of %j: %j', async (given, isKept) => {
    const size = isKept ? ` width="${given}" height="${given}"` : '';
    const clean = await cleanHtml(`<img height="${given}" width="${given}" src="https://example.com/a.png">`);
    expect(clean).toBe(`<img src="https://example.com/a.png"${size} />`);
  });

  it('leaves what it has cleaned as it is', async () => {
    const clean = await cleanHtml('<p><img src=http://example.com/a.png width=5 height=x><a href=/b>c</a></p>');
    expect(clean).toBe('<p><img src="https://example.com/a.png" width="5" /><a>c</a></p>');
    expect(await cleanHtml(clean)).toBe(clean);
  });
});
