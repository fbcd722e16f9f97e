// How often does one loop of Liquid go on Shopify? Fifty times, whatever it goes through.
import { ForTag, type Liquid, type TagToken, type TopLevelToken } from 'liquidjs';

/** https://shopify.dev/docs/api/liquid/tags/for */
const mostRounds = 50;

type Parser = ConstructorParameters<typeof ForTag>[3];

/** As the library's own, and no further. */
export class BoundedLoop extends ForTag {
  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, rest, liquid, parser);
    const { hash } = this;
    const render = hash.render.bind(hash);
    hash.render = function* (context) {
      const asked = (yield render(context)) as Record<string, unknown>;
      return { ...asked, limit: Math.min(Number(asked.limit ?? mostRounds), mostRounds) };
    };
  }
}
