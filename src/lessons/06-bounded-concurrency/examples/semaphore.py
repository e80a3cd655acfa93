import asyncio

in_flight = 0


async def answer(q):  # as the server does
    global in_flight
    in_flight += 1
    fits = in_flight <= 3
    await asyncio.sleep(0.15 if fits else 0.02)
    in_flight -= 1
    return 200 if fits else 429


async def geocode(permits, q):
    async with permits:
        return await answer(q)


async def main():
    permits = asyncio.Semaphore(3)
    codes = await asyncio.gather(
        *(geocode(permits, q) for q in range(12))
    )
    print(*codes)


asyncio.run(main())
