import asyncio

n = 0


async def safe():
    global n
    v = n
    n = v + 1


async def unsafe():
    global n
    v = n
    await asyncio.sleep(0)
    n = v + 1


async def main():
    global n
    await asyncio.gather(safe(), safe(), safe())
    print("no await between read and write:", n)
    n = 0
    await asyncio.gather(unsafe(), unsafe(), unsafe())
    print("one await between them:", n)


asyncio.run(main())
