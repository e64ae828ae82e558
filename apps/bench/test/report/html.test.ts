import { describe, expect, it } from '@jest/globals';
import { html, trusted } from '../../src/report/html.js';

describe('html', () => {
  it('escapes text and keeps markup', () => {
    const inner = html`<b>${'a<b>&"c\''}</b>`;
    expect(html`<p title="${'"'}">${inner}${trusted('<i></i>')}${null}${2}</p>`.html).toBe(
      '<p title="&quot;"><b>a&lt;b&gt;&amp;&quot;c&#39;</b><i></i>2</p>',
    );
  });

  it('puts each item of a list on a line', () => {
    expect(html`${['a', 'b'].map((text) => html`<li>${text}</li>`)}`.html).toBe(
      '<li>a</li>\n<li>b</li>',
    );
  });
});
