import asyncio


async def fetch_data(url):
    await asyncio.sleep(2)
    return f"Data from {url}"


async def main():
    results = await asyncio.gather(
        fetch_data("api.example.com/users"),
        fetch_data("api.example.com/posts"),
        fetch_data("api.example.com/comments"),
    )
    print(results)


asyncio.run(main())
