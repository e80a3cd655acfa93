import type { World } from '#exercise';

export default { http: { pricing: { hang: true } } } satisfies World;
