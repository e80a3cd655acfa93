import asyncio

async def page_at(cursor):
    await asyncio.sleep(0.2)
    numbers = range(cursor + 1, cursor + 6)
    items = [f"LP-{n:04}" for n in numbers]
    return items, cursor + 5 if cursor < 20 else None

async def parcels():
    cursor = 0
    while cursor is not None:
        items, following = await page_at(cursor)
        print("page", cursor)
        for item in items:
            yield item
        cursor = following

async def main():
    n = 0
    async for p in parcels():
        print(p)
        n += 1
        if n == 7:
            break

asyncio.run(main())
