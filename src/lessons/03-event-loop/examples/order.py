import asyncio


async def coro():
    print("3 task")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "2 call_soon")
    task = asyncio.create_task(coro())
    loop.call_soon(print, "4 call_soon")
    print("1 synchronous")
    await task


asyncio.run(main())
