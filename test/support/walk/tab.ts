// With which browser is a place opened, in which language, and what did the browser complain of meanwhile?
import type { Browser, Frame, Page, Request } from 'playwright-core';
import { withLanguage } from '../../../apps/portal/src/frame/language.ts';
import type { Language } from '../../../packages/words/src/languages.ts';
import { desk, phone } from '../browser.ts';
import type { Ground, Surface } from './ground.ts';

export interface Opened {
  /** The parts of the page that are to be read: ours, or all of a page of the practice shop's. */
  readonly frames: readonly Frame[];
  readonly status: number;
  /** Every address a document was asked for at, on the way and inside. */
  readonly asked: readonly string[];
  readonly complaints: readonly string[];
}

export interface Tab {
  readonly page: Page;
  open(address: string, press?: (page: Page | Frame) => Promise<void>): Promise<Opened>;
}

export interface TabOf {
  readonly browser: Browser;
  readonly ground: Ground;
  readonly language: Language;
  readonly surface: Surface | 'practice';
  readonly runsScript: boolean;
}

let tabs = 0;

/**
 * At our own address a reader has chosen the language on a page, in a browser that wishes for English: every link must
 * take it along. Elsewhere the browser's wish counts.
 */
export async function openTab({ browser, ground, language, surface, runsScript }: TabOf): Promise<Tab> {
  tabs += 1;
  const context = await browser.newContext({
    ...{ ...phone, locale: surface === 'portal' ? 'en-GB' : language },
    extraHTTPHeaders: { 'x-forwarded-for': `203.0.${Math.floor(tabs / 200)}.${(tabs % 200) + 1}` },
    javaScriptEnabled: runsScript,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const heard = listen(page, runsScript);
  const draws = surface === 'admin' && runsScript;
  const addressed = (address: string) => (surface === 'portal' ? withLanguage(address, language) : address);
  return {
    page,
    open: async (address, press) => {
      heard.forget();
      await page.goto(addressed(address));
      const frame = await settle(page, draws ? ground : null);
      if (press !== undefined) {
        // A phone folds some buttons away.
        await page.setViewportSize(desk.viewport);
        await press(frame);
        await settle(page, draws ? ground : null);
      }
      // Elsewhere what stands in a page is somebody else's to read, as a mail.
      const within = surface === 'admin' ? frame.childFrames() : [];
      return { frames: [frame, ...within], ...heard.all() };
    },
  };
}

const isDrawn = `document.querySelector('h1') !== null && document.querySelector('[aria-busy="true"]') === null
  && [...document.querySelectorAll('iframe[srcdoc]')].every((one) => one.contentDocument?.readyState === 'complete')`;

/** Asked again and again from outside: a page that forbids `eval` lets nothing wait inside it. */
async function drawn(frame: Frame): Promise<void> {
  const end = Date.now() + 60_000;
  // Between two documents there is nobody to ask.
  while ((await frame.evaluate(isDrawn).catch(() => false)) !== true) {
    if (Date.now() > end) throw new Error(`${frame.url()} is never drawn`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until nothing of ours is on its way any more, where a script draws it; the frame it stands in. */
async function settle(page: Page, drawnIn: Ground | null): Promise<Frame> {
  if (drawnIn === null) {
    await page.waitForLoadState('load');
    return page.mainFrame();
  }
  if (!drawnIn.isFramed) {
    await drawn(page.mainFrame());
    return page.mainFrame();
  }
  const frame = await (await page.waitForSelector('iframe#app')).contentFrame();
  if (frame === null) throw new Error(`${page.url()} holds no frame`);
  await drawn(frame);
  return frame;
}

/** Whatever stands in the way of a page: scripts and policies that fail, parts that do not come. */
function listen(page: Page, runsScript: boolean) {
  let complaints: string[] = [];
  let asked: string[] = [];
  let status = 0;
  const complain = (what: string) => complaints.push(what);
  page.on('pageerror', (error) => complain(error.message));
  page.on('console', (message) => {
    const isBad = message.type() === 'error' || message.type() === 'warning';
    if (isBad && !message.text().startsWith('Failed to load resource')) complain(message.text());
  });
  page.on('request', (request) => {
    if (request.isNavigationRequest()) asked.push(request.url());
  });
  page.on('requestfailed', (request) => {
    // What a page still asks as it is left comes to nothing, as do scripts where none may run.
    const isMeant = !runsScript && request.resourceType() === 'script';
    if (request.failure()?.errorText !== 'net::ERR_ABORTED' && !isMeant)
      complain(`${request.failure()?.errorText} ${request.url()}`);
  });
  page.on('response', (response) => {
    const request: Request = response.request();
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isPage) status = response.status();
    else if (response.status() >= 400) complain(`${response.status()} ${response.url()}`);
  });
  return {
    forget: () => {
      complaints = [];
      asked = [];
      status = 0;
    },
    all: () => ({ complaints, asked, status }),
  };
}
