import asyncio


async def get(path, seconds, ok=True):
    await asyncio.sleep(seconds)
    if not ok:
        raise RuntimeError("HTTP 500")
    return path


async def main():
    results = await asyncio.gather(
        get("/users", 0.3),
        get("/quotes/puffin", 0.06, ok=False),
        get("/comments", 0.4),
        return_exceptions=True,
    )
    for r in results:
        if isinstance(r, Exception):
            print("failed:", r)
        else:
            print("ok", r)


asyncio.run(main())
