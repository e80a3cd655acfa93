import asyncio


async def fetch_data():
    await asyncio.sleep(0.2)
    return "data"


async def main():
    data = fetch_data()
    await asyncio.sleep(0.1)
    print("something else is done")
    print(await data)


asyncio.run(main())
