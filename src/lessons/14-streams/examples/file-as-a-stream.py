import asyncio
import codecs
import io

file = io.BytesIO("id,note\nLP-0001,très agité\nLP-0002,calme\n".encode())

async def main():
    decoder = codecs.getincrementaldecoder("utf-8")()
    rest = ""
    while data := await asyncio.to_thread(file.read, 19):
        *lines, rest = (rest + decoder.decode(data)).split("\n")
        print(len(data), "bytes", lines, repr(rest))

asyncio.run(main())
