export { deliverBuild } from './build';
export { deliverExport } from './export';
export { headerPolicy, securityHeaders } from './headers.js';
export { DeliveryError, deliverPage, type DeliverOptions } from './page';
export type { DeliverBuildOptions, DeliverReport } from './pages';
export type { PolicyAdditions } from './policy';
