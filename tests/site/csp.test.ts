import { describe, expect, it } from 'vitest';
import { problemsIn } from './csp';
import { builtSite, readPage } from './site';

const site = builtSite();

describe('reglen for indhold (CSP) dækker alt på siden', () => {
  it.each(site.pages)('$path', (page) => {
    expect(problemsIn(page)).toEqual([]);
  });
});

describe('prøven af reglen', () => {
  const hash = "'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='";
  const rule = `default-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; script-src 'self' ${hash}; style-src 'self'`;
  const page = (content: string, rest: string) => readPage('/', `<meta http-equiv="content-security-policy" content="${content}">${rest}`);

  it('godtager kode med sit aftryk og data, der ikke er kode', () => {
    expect(problemsIn(page(rule, '<script>doSomething();</script><script type="application/json">{}</script>'))).toEqual([]);
  });

  it.each([
    ['kode uden aftryk', rule, '<script>doSomethingElse();</script>'],
    ['stil uden aftryk', rule, '<style>p{}</style>'],
    ["default-src er ikke 'none'", rule.replace("default-src 'none'", "default-src 'self'"), ''],
    ["script-src tillader 'unsafe-inline'", `${rule}; script-src 'unsafe-inline'`, ''],
    ['img-src tillader https://x.dk', `${rule}; img-src https://x.dk`, ''],
    ['Trusted Types kræves ikke', rule.replace('require-trusted-types-for', 'x'), ''],
    ['base-uri mangler', rule.replace("base-uri 'none';", ''), ''],
  ])('ser: %s', (problem, content, rest) => {
    expect(problemsIn(page(content, rest)).join()).toContain(problem);
  });

  it('ser kode, der kommer før reglen', () => {
    const early = readPage('/', `<script src="/a.js"></script><meta http-equiv="content-security-policy" content="${rule}">`);
    expect(problemsIn(early)).toEqual(['kode før reglen: /a.js']);
  });
});
