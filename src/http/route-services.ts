/** What a route is registered with. */
import type { Services } from "../services.ts";
import type { Metrics } from "./metrics.ts";
import type { RateLimiter } from "./rate-limit.ts";
import type { StoreAccess } from "./store-access.ts";

export interface RouteServices {
  services: Services;
  store: StoreAccess;
  metrics: Metrics;
  limiter: Pick<RateLimiter, "limitCustomer">;
  /** Told of work that goes on after its response was returned. */
  onBackground: (work: Promise<unknown>) => void;
  /** Whether the service is on its way out and wants no new work. */
  isDraining: () => boolean;
}
