export { deliverBuild } from './build';
export { exportSite } from './export-site';
export { switchFolder } from './switch-folder';
export { headerPolicy, securityHeaders } from './headers.js';
export { DeliveryError, deliverPage, type DeliverOptions } from './page';
export type { DeliverBuildOptions, DeliverReport } from './pages';
export type { PolicyAdditions } from './policy';
