/** The realm's script, the same for every host: a worker in the browser, a worker thread in Node. */

import './stand-ins.ts';
import type { ToRealm } from '../sandbox/protocol.ts';
import { boundBuffers } from './bounds/buffers.ts';
import { boundLists } from './bounds/lists.ts';
import { boundTexts } from './bounds/texts.ts';
import { noGarbage } from './chance.ts';
import { refuseCodeFromText } from './code-from-text.ts';
import { datesInUtc } from './dates-in-utc.ts';
import { narrowGlobalScope } from './global-scope.ts';
import { fixLocale } from './locale.ts';
import { lockViews } from './locked-views.ts';
import { nodePlatform } from './node-platform.ts';
import { standardPromiseTry } from './promise-try.ts';
import { serve } from './serve.ts';
import { withdrawStandIns } from './stand-ins.ts';
import { workerPlatform } from './worker-platform.ts';

async function begin(): Promise<void> {
  const inWorker = 'importScripts' in globalThis;
  const { platform, onMessage } = inWorker ? await workerPlatform() : nodePlatform();
  withdrawStandIns();
  narrowGlobalScope();
  standardPromiseTry();
  datesInUtc();
  fixLocale();
  noGarbage();
  refuseCodeFromText();
  boundBuffers();
  boundLists();
  boundTexts();
  lockViews();
  const take = serve(platform);
  onMessage((message: ToRealm) => take(message));
}

void begin();
