/** What node-postgres asks for and never uses here: files, name servers, encryption, Cloudflare's sockets. */
export {};
