/** What a route is registered with. */
import type { Services } from "../services.ts";
import type { Access } from "./app-env.ts";
import type { StoreAccess } from "./store-access.ts";

export interface RouteServices {
  services: Services;
  store: StoreAccess;
  access: Access;
  /** Whether the service is on its way out and wants no new work. */
  isDraining: () => boolean;
}
