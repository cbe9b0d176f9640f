import { describe, expect, it } from '@jest/globals';
import { bbcodeToHtml } from './bbcode.ts';
import { newsContents } from './news-contents.ts';

describe('bbcodeToHtml', () => {
  it.each([
    ['[b]a[/b] [i]b[/i] [u]c[/u] [strike]d[/strike]', '<b>a</b> <i>b</i> <u>c</u> <s>d</s>'],
    ['[H1]a[/h1]', '<h1>a</h1>'],
    ['a\r\nb\nc', 'a<br>b<br>c'],
    ['[list][*]a[*]b[/list]', '<ul><li>a</li><li>b</li></ul>'],
    ['[olist][*]a[/*][*]b[/olist]', '<ol><li>a</li><li>b</li></ol>'],
    ['[url=https://a.example/?x=1&y]a[/url]', '<a href="https://a.example/?x=1&amp;y">a</a>'],
    ['[url="https://a.example"]a[/url]', '<a href="https://a.example">a</a>'],
    ['[url]https://a.example[/url]', '<a href="https://a.example">https://a.example</a>'],
    ['[img]https://a.example/a.png[/img]', '<img src="https://a.example/a.png">'],
    ['[quote=bob]a[/quote][hr][/hr]', '<blockquote>a</blockquote><hr>'],
    ['[noparse][b]a[/b][/noparse]', '[b]a[/b]'],
    ['[spoiler]a[/spoiler]', 'a'],
    ['[table][tr][th]a[/th][td]b[/td][/tr][/table]', '<table><tr><th>a</th><td>b</td></tr></table>'],
    // What is no BBCode, not closed, not opened or crossed.
    ['a[1] < [b', 'a[1] &lt; [b'],
    ['[what]a[/what]', '[what]a[/what]'],
    ['[b][i]a', '<b><i>a</i></b>'],
    ['a[/b]', 'a'],
    ['[b][i]a[/b]c[/i]', '<b><i>a</i></b>c'],
    ['<script>x()</script>', '&lt;script&gt;x()&lt;/script&gt;'],
  ])('makes of %j %j', (text, html) => {
    expect(bbcodeToHtml(text)).toBe(html);
  });

  it.each(['[b]', '[/i]', '[url=', '[', '[*]', '[b][i][/b]', '[img]', '[url="', '[list][*]'])(
    'takes 200,000 characters of %j in less than a second',
    (text) => {
      const start = performance.now();
      bbcodeToHtml(text.repeat(200_000 / text.length));
      expect(performance.now() - start).toBeLessThan(1_000);
    },
  );
});

it('news hold no address that runs', async () => {
  const contents = `[url=javascript:x()]a[/url][img]javascript:x()[/img][url=https://a.example" onclick="x()]b[/url]`;
  const clean = await newsContents({ contents, format: 'bbcode' });
  expect(clean).not.toMatch(/javascript|" onclick/);
});
