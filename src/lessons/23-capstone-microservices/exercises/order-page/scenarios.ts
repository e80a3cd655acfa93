import { scenario } from '#exercise';

interface Answer {
  getOrderPage(id: string, options: { timeoutMs: number; signal?: AbortSignal }): Promise<unknown>;
}

const page = async (answer: Answer) => answer.getOrderPage('o-7', { timeoutMs: 500 });

/** Orders take 40 ms, stock 60, pricing 80, reviews 70. */
export const usual = scenario<Answer>({ seeds: 'exact' }, page);

export const lateOrders = scenario<Answer>(
  { seeds: 'exact', world: { http: { orders: { latency: 495 } } } },
  page,
);

export const pricingHangs = scenario<Answer>(
  { seeds: 'exact', world: { http: { pricing: { hang: true } } } },
  page,
);

/** Stock answers 500 after 20 ms, while pricing needs 400. */
export const stockFails = scenario<Answer>(
  {
    seeds: 'exact',
    world: { http: { stock: { status: 500, latency: 20 }, pricing: { latency: 400 } } },
  },
  page,
);

export const reviewsHang = scenario<Answer>(
  { seeds: 'exact', world: { http: { reviews: { hang: true } } } },
  page,
);

/** The caller hangs up at 60 ms. */
export const callerLeaves = scenario<Answer>({ seeds: 'exact' }, async (answer, { controller }) => {
  setTimeout(() => controller.abort(new Error('hung up')), 60);
  return answer.getOrderPage('o-7', { timeoutMs: 500, signal: controller.signal });
});

/** The order is one of nets. */
export const anotherSku = scenario<Answer>(
  {
    seeds: 'exact',
    world: {
      http: { orders: { status: 200, latency: 40, body: { id: 'o-7', sku: 'net', qty: 1 } } },
    },
  },
  page,
);

export const reviewsFail = scenario<Answer>(
  { seeds: 'exact', world: { http: { reviews: { status: 500, latency: 70 } } } },
  page,
);
