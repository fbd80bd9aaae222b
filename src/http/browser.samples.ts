/** A browser for tests of our pages, and the service on a free port for it to visit. Only tests import this. */
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { type Browser, chromium } from "playwright-core";
import type { createApp } from "./app.ts";
import { openSampleService, type SampleService } from "./http.samples.ts";

export const chromiumPath = "/usr/bin/chromium";
export const hasChromium = existsSync(chromiumPath);

/** Chromium without a screen and without calls of its own; the sandbox does not start for root. */
function openBrowser(): Promise<Browser> {
  if (!hasChromium) throw new Error(`there is no ${chromiumPath} — apt-get install -y chromium`);
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
      ...["--disable-component-update", "--disable-sync"],
    ],
  });
}

interface VisitedService {
  origin: string;
  close: () => Promise<void>;
}

function listenFor(app: ReturnType<typeof createApp>): Promise<VisitedService> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }: AddressInfo) => {
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          if ("closeAllConnections" in server) server.closeAllConnections();
        });
      resolve({ origin: `http://127.0.0.1:${port}`, close });
    });
  });
}

/** A browser, and the address of a service with these articles. */
export interface VisitedPages {
  browser: Browser;
  origin: string;
  close: () => Promise<void>;
}

/** Opens both. */
export async function openVisitedPages(articles: Parameters<SampleService["publish"]>[0]): Promise<VisitedPages> {
  const browser = await openBrowser();
  const sample = await openSampleService();
  await sample.publish(articles);
  const service = await listenFor(sample.app());
  const close = async () => {
    await browser.close();
    await service.close();
    await sample.services.close();
  };
  return { browser, origin: service.origin, close };
}
