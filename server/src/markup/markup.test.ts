import { describe, expect, it } from '@jest/globals';
import { markup } from './markup.ts';

describe('markup', () => {
  it('escapes texts, in content and in attributes', () => {
    const hostile = `"><script>alert('x')</script>&`;
    const escaped = '&#34;&#62;&#60;script&#62;alert(&#39;x&#39;)&#60;/script&#62;&#38;';
    expect(markup`<a href="${hostile}">${hostile}</a>`.html).toBe(`<a href="${escaped}">${escaped}</a>`);
  });

  it('takes markup as it is, alone and in lists', () => {
    const items = ['a', '<b>'].map((name) => markup`<li>${name}</li>`);
    expect(markup`<ul>${items}</ul>${markup`<hr>`}${7}`.html).toBe('<ul><li>a</li>\n<li>&#60;b&#62;</li></ul><hr>7');
  });
});
