// Is a shop's address read as people write it, and nothing else?
import { describe, expect, test } from 'vitest';
import { readSite } from './site.ts';

describe('a shop’s address', () => {
  test.each([
    ['shop.example', 'https://shop.example', 'shop.example'],
    [' https://Shop.Example/ ', 'https://shop.example', 'shop.example'],
    ['https://Shop.example/store/', 'https://shop.example/store', 'shop.example/store'],
    ['http://localhost:8088', 'http://localhost:8088', 'localhost:8088'],
    ['https://shop.example:443/wp-admin/admin.php?page=x', 'https://shop.example', 'shop.example'],
    ['shop.example/store/wp-login.php', 'https://shop.example/store', 'shop.example/store'],
    ['bücher.example', 'https://xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ])('%s is %s', (typed, url, domain) => {
    expect(readSite(typed)).toEqual({ url, domain });
  });

  test.each([
    ...['', '   ', 'ftp://shop.example', 'javascript:alert(1)', 'https://u:p@shop.example', 'a b.example'],
    ...['https://shop.example/../etc/x\\y', `${'a'.repeat(400)}.example`, 'https://', 'sho"p.example'],
  ])('%j is none', (typed) => {
    expect(readSite(typed)).toBeNull();
  });
});
