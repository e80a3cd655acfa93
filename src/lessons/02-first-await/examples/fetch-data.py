import asyncio


async def fetch_data(url):
    await asyncio.sleep(2)  # Simulate network delay
    return f"Data from {url}"


async def main():
    print(await fetch_data("api.example.com/users"))


asyncio.run(main())
