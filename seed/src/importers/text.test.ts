import { describe, expect, it } from '@jest/globals';
import { companiesOf, nameOf, plainText } from './text.ts';

describe('nameOf', () => {
  it.each([
    ['Sam &amp; Max &#8211; 1', 'Sam & Max – 1'],
    ['Tab at the end\t', 'Tab at the end'],
    ['AT&T &copy', 'AT&T &copy'],
    ['🎮 لعبة 日本語', '🎮 لعبة 日本語'],
    ['-64.0', '-64.0'],
  ])('reads %j', (given, name) => {
    expect(nameOf(given)).toBe(name);
  });

  it('lets what is no text through', () => {
    expect(nameOf(null)).toBeNull();
  });
});

describe('plainText', () => {
  it.each([
    ['One<br>two<p>three</p>four', 'One two three four'],
    ['a <strong>b</strong>c &quot;d&quot; &amp; e', 'a bc "d" & e'],
    ['x<script>alert(1)</script><style>p{}</style>y', 'xy'],
    ['<img src=x onerror=alert(1)>z <!-- hidden -->', 'z'],
    ['[h1]Title[/h1][url=http://x]link[/url] [sic]', 'Title link [sic]'],
    ['\u00a0 spaced \t\r\n out ', 'spaced out'],
    ['1 < 2 & 3 > 2', '1 < 2 & 3 > 2'],
  ])('takes the text of %j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('cuts at 2,000 characters and never through one', () => {
    expect(plainText('🎮'.repeat(2_500))).toBe('🎮'.repeat(2_000));
  });
});

describe('companiesOf', () => {
  it.each([
    ['KRAFTON, Inc.', ['KRAFTON, Inc.']],
    ['Valve, KRAFTON, Inc., Foo Co., Ltd., Bar', ['Valve', 'KRAFTON, Inc.', 'Foo Co., Ltd.', 'Bar']],
    ['Feral Interactive (Mac), Corporate Ghosts', ['Feral Interactive (Mac)', 'Corporate Ghosts']],
  ])('divides %j', (text, companies) => {
    expect(companiesOf(text)).toEqual(companies);
  });
});
