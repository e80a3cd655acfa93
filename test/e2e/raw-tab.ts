/** A tab without Playwright's page, which is given up when the process of the tab, or of a frame in it, has died. */

import type { Browser, CDPSession, Page } from '@playwright/test';

/** What is waited for, real ms. */
const PATIENCE = 20_000;

interface Answer {
  id?: number;
  result?: {
    result?: { value?: unknown };
    exceptionDetails?: { exception?: { description?: string } };
  };
  error?: { message: string };
}

/** A process that has died, or is another one by then, does not answer. */
const ANSWERS_WITHIN = 2000;

const unanswered = (method: string, patience: number): Promise<never> =>
  new Promise((_, reject) =>
    setTimeout(reject, patience, new Error(`The tab did not answer to ${method}.`)),
  );

export class RawTab {
  readonly #session: CDPSession;
  readonly #sessionId: string;
  readonly #asked = new Map<number, (answer: Answer) => void>();
  #last = 0;

  private constructor(session: CDPSession, sessionId: string) {
    this.#session = session;
    this.#sessionId = sessionId;
    session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      const answer = JSON.parse(message) as Answer;
      if (from === sessionId && answer.id !== undefined) this.#asked.get(answer.id)?.(answer);
    });
  }

  static async of(page: Page): Promise<RawTab> {
    const inPage = await page.context().newCDPSession(page);
    const { targetInfo } = await inPage.send('Target.getTargetInfo');
    return RawTab.#attach(page, targetInfo.targetId);
  }

  /** The sandboxed frame, where the browser gives it a process of its own. */
  static async ofFrame(page: Page): Promise<RawTab> {
    const session = await (page.context().browser() as Browser).newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const frame = targetInfos.find(({ type, url }) => type === 'iframe' && url === 'about:srcdoc');
    if (frame === undefined) throw new Error('The frame has no process of its own.');
    return RawTab.#attach(page, frame.targetId);
  }

  static async #attach(page: Page, targetId: string): Promise<RawTab> {
    const session = await (page.context().browser() as Browser).newBrowserCDPSession();
    const { sessionId } = await session.send('Target.attachToTarget', { targetId });
    return new RawTab(session, sessionId);
  }

  async send(method: string, params: object = {}, patience = ANSWERS_WITHIN): Promise<Answer> {
    const id = ++this.#last;
    const { promise, resolve } = Promise.withResolvers<Answer>();
    this.#asked.set(id, resolve);
    await this.#session.send('Target.sendMessageToTarget', {
      sessionId: this.#sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return Promise.race([promise, unanswered(method, patience)]);
  }

  /** Ends the process, as a browser does when the memory is used up; what was sent is never answered. */
  crash(): void {
    void this.send('Page.crash').catch(() => {});
  }

  /** @param patience real ms within which what `inPage` returns must have come */
  async evaluate<A, T>(inPage: (arg: A) => T, arg: A, patience?: number): Promise<Awaited<T>> {
    const { result, error } = await this.send(
      'Runtime.evaluate',
      {
        expression: `(${inPage})(${JSON.stringify(arg)})`,
        awaitPromise: true,
        returnByValue: true,
      },
      patience,
    );
    const thrown = error?.message ?? result?.exceptionDetails?.exception?.description;
    if (thrown) throw new Error(thrown);
    return result?.result?.value as Awaited<T>;
  }

  /** The text of what `selector` names, once `wanted` is in it, or at the end of patience. */
  textWith(selector: string, wanted: string): Promise<string | undefined> {
    return this.until(
      (named) => document.querySelector(named)?.textContent ?? '',
      selector,
      (text) => text.includes(wanted),
    );
  }

  /** What `inPage` gives, once it is as wanted, or at the end of patience. */
  async until<A, T>(
    inPage: (arg: A) => T,
    arg: A,
    asWanted: (found: Awaited<T>) => boolean,
  ): Promise<Awaited<T> | undefined> {
    const until = Date.now() + PATIENCE;
    for (;;) {
      const found = await this.evaluate(inPage, arg).catch(() => undefined);
      if ((found !== undefined && asWanted(found)) || Date.now() > until) return found;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
}
